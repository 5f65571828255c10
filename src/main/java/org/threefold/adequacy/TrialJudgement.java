package org.threefold.adequacy;

import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Confirmation;
import org.threefold.history.DrugRow;
import org.threefold.history.DrugRow.Counting;
import org.threefold.history.Indication;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.Trial;
import org.threefold.history.TrialOutcome;
import org.threefold.kernel.Answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What one trial is worth, with the reason in words and what would settle it:
/// src/docs/clinical/standard-treatments.md, "What a trial counts for".
final class TrialJudgement {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private final Trial trial;
    private final AdequacyCriteria by;
    private final Adequacy adequacy;

    private TrialJudgement(Trial trial, AdequacyCriteria by) {
        this.trial = trial;
        this.by = by;
        this.adequacy = Adequacy.of(trial, by);
    }

    static JudgedTrial of(Trial trial, AdequacyCriteria by) {
        var judged = new TrialJudgement(trial, by);
        return new JudgedTrial(
                trial,
                judged.adequacy,
                judged.weight(),
                judged.because(),
                judged.toSettle(),
                judged.beside());
    }

    private TrialWeight weight() {
        if (trial.course().outcome() == TrialOutcome.RESPONSE_MAINTAINED && !failed())
            return TrialWeight.AGAINST;
        if (tooOld().isPresent()) return TrialWeight.DOES_NOT;
        return switch (adequacy) {
            case Adequacy.Contraindicated() -> TrialWeight.WAIVED;
            case Adequacy.Inadequate _ -> TrialWeight.DOES_NOT;
            case Adequacy.Indeterminate _ -> TrialWeight.MAY_COUNT;
            case Adequacy.AdequateByDoseAndTime _, Adequacy.AdequateByIntolerance _ ->
                    failed() && confirmed() ? TrialWeight.COUNTS : TrialWeight.MAY_COUNT;
        };
    }

    private String because() {
        var old = tooOld();
        return switch (weight()) {
            case AGAINST -> "it helped and still does";
            case WAIVED ->
                    confirmed()
                            ? "it could not be given: waived, not failed"
                            : "it is said that it could not be given; nobody here confirmed it";
            case COUNTS -> adequacy.why() + "; it did not help enough" + ownWay();
            case MAY_COUNT -> adequacy.adequate() ? adequacy.why() : "it cannot be judged yet";
            case DOES_NOT -> old.map(this::before).orElseGet(adequacy::why);
        };
    }

    /// A trial that counts in a way of its own says so.
    private String ownWay() {
        return switch (counting()) {
            case NEVER_ALONE -> "; it counts only beside another class";
            case ONLY_ADDITIONAL -> "; it is additional, and not among the number asked for";
            case COUNTS, RECOMMENDED_AGAINST, BY_COURSE, UNSET -> supportive();
        };
    }

    private String supportive() {
        return trial instanceof NonDrugTrial other
                        && !by.policy().approaches().contains(other.approach())
                ? "; it is supportive, and not among the approaches that count"
                : "";
    }

    private List<String> toSettle() {
        var settle = new ArrayList<String>();
        switch (weight()) {
            case AGAINST ->
                    settle.add("Weigh with the person why more is needed, or correct the outcome.");
            case MAY_COUNT -> settle.addAll(open());
            case WAIVED -> {
                if (!confirmed()) settle.add("Confirm the entry.");
            }
            case DOES_NOT -> shorter().ifPresent(settle::add);
            case COUNTS -> {}
        }
        return settle;
    }

    private List<String> open() {
        var open = new ArrayList<String>();
        if (adequacy instanceof Adequacy.Indeterminate(var missing))
            missing.forEach(it -> open.add("Find out " + it + "."));
        if (trial.failed() instanceof Answer.NotKnown<Boolean>)
            open.add("Find out what came of it.");
        if (!confirmed()) open.add("Confirm the entry.");
        return open;
    }

    /// What would count instead, where the trial fell short.
    private Optional<String> shorter() {
        if (tooOld().isPresent()) return Optional.empty();
        return asked().map(it -> "An adequate trial is " + it + ".");
    }

    private Optional<String> asked() {
        return switch (trial) {
            case MedicationTrial drug ->
                    by.drugs()
                            .rowFor(drug)
                            .filter(
                                    row ->
                                            row.counting() != Counting.RECOMMENDED_AGAINST
                                                    && row.counting() != Counting.UNSET)
                            .map(DrugRow::asks);
            case NonDrugTrial other -> Optional.of(by.approaches().rowFor(other).least().words());
        };
    }

    private List<String> beside() {
        var beside = new ArrayList<String>();
        if (trial.course().stopped() == ReasonStopped.COST_ACCESS)
            beside.add("It ended for cost or access; the practice may be able to help.");
        if (trial instanceof MedicationTrial drug) otherPain(drug).ifPresent(beside::add);
        return beside;
    }

    private Optional<String> otherPain(MedicationTrial drug) {
        var row = by.drugs().rowFor(drug);
        var condition = by.condition();
        if (row.isEmpty() || condition.isEmpty()) return Optional.empty();
        var here = Indication.of(condition.get());
        var usual = row.get().countsFor();
        boolean fits = usual.contains(Indication.ANY) || usual.stream().anyMatch(here::contains);
        return fits
                ? Optional.empty()
                : Optional.of("It is usually tried for " + row.get().countsForWords() + ".");
    }

    private Counting counting() {
        return switch (trial) {
            case MedicationTrial drug ->
                    by.drugs().rowFor(drug).map(DrugRow::counting).orElse(Counting.COUNTS);
            case NonDrugTrial _ -> Counting.COUNTS;
        };
    }

    private Optional<LocalDate> tooOld() {
        return trial.course().lastDay().filter(it -> it.isBefore(by.notBefore()));
    }

    private String before(LocalDate ended) {
        return "it ended on %s, more than %d years ago"
                .formatted(DAY.format(ended), by.policy().lookbackYears());
    }

    private boolean failed() {
        return trial.failed() instanceof Answer.Known<Boolean>(var yes) && yes;
    }

    private boolean confirmed() {
        return trial.confirmation() == Confirmation.CONFIRMED;
    }
}
