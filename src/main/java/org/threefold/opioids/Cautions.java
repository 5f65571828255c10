package org.threefold.opioids;

import org.threefold.history.Medication;
import org.threefold.library.Source;
import org.threefold.library.Sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to weigh beside a total: src/docs/clinical/opioids.md, "Older tables" and "Thresholds" and
/// "Always said".
final class Cautions {

    private static final Source CDC = Sources.CDC22;

    private Cautions() {}

    /// Those that this person's medicines raise, the weightiest first.
    static List<Caution> raised(DailyTotal total, List<Medication> taken) {
        var raised = new ArrayList<Caution>();
        boolean naloxone = !Benzodiazepines.naloxone(taken).isEmpty();
        Threshold.all().forEach(it -> it.judge(total, naloxone).ifPresent(raised::add));
        benzodiazepine(taken, naloxone).ifPresent(raised::add);
        twice(total).forEach(raised::add);
        special(total).forEach(raised::add);
        older(total).forEach(raised::add);
        return List.copyOf(raised);
    }

    /// Those that belong to every figure.
    static List<Caution> always() {
        return List.of(
                new Caution("The figures are estimates only.", CDC.checked("estimates")),
                new Caution(
                        "The figures are never used to convert one opioid to another, nor to"
                                + " dose treatment of opioid use disorder.",
                        CDC.checked("no conversion")),
                new Caution(
                        "A reduction is agreed with the patient: after a year or more of use about"
                                + " 10 % a month or slower, and never an abrupt stop.",
                        CDC.memory("tapering")));
    }

    private static Optional<Caution> benzodiazepine(List<Medication> taken, boolean naloxone) {
        var found =
                Benzodiazepines.in(
                        taken.stream()
                                .filter(it -> it.status() == Medication.Status.ACTIVE)
                                .toList());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Caution(
                                "Beside a benzodiazepine (%s): %s."
                                        .formatted(
                                                String.join(", ", found),
                                                naloxone
                                                        ? "naloxone is on the list"
                                                        : Threshold.OFFER),
                                CDC.memory("concurrent benzodiazepine")));
    }

    private static Stream<Caution> special(DailyTotal total) {
        var said = new ArrayList<Caution>();
        if (counts(total, Opioid.METHADONE) || counts(total, Opioid.FENTANYL))
            said.add(
                    new Caution(
                            "Methadone and fentanyl patches ask for special caution.",
                            CDC.checked("methadone and patches")));
        if (counts(total, Opioid.TAPENTADOL) || counts(total, Opioid.TRAMADOL))
            said.add(
                    new Caution(
                            "How MME of tapentadol and tramadol relate to overdose is not known.",
                            CDC.checked("tapentadol and tramadol")));
        return said.stream();
    }

    /// One opioid on two lines may be one prescription entered twice.
    private static Stream<Caution> twice(DailyTotal total) {
        return Stream.of(Opioid.values())
                .filter(it -> converted(total).filter(line -> line.opioid() == it).count() > 1)
                .map(
                        it ->
                                new Caution(
                                        "Two entries of %s are both counted. If they are one"
                                                        .formatted(it.words())
                                                + " prescription, stop one of them.",
                                        Sources.POLICY.policy("how entries are added up")));
    }

    private static Stream<Caution> older(DailyTotal total) {
        return converted(total)
                .map(Prescribed::opioid)
                .distinct()
                .flatMap(it -> OlderFactor.of(it).stream())
                .flatMap(it -> it.beside(total.factors()).stream());
    }

    private static boolean counts(DailyTotal total, Opioid opioid) {
        return converted(total).anyMatch(it -> it.opioid() == opioid);
    }

    private static Stream<Prescribed> converted(DailyTotal total) {
        return total.lines().stream().filter(it -> it.conversion() instanceof Conversion.Converted);
    }
}
