package org.threefold.screening;

import org.threefold.forms.AnswerValue;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Answer;
import org.threefold.measures.Measured;
import org.threefold.measures.Scale;
import org.threefold.rules.Reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What questionnaires say to the rules. A patient's total is a reading that nobody confirmed: it
/// can worry, and never reassures. The ASQ and the C-SSRS screener were asked in person by a
/// clinician: their result counts as the evaluation's, where it is newer.
final class FromMeasures {

    /// A screen for suicide asked in person: its scale, and where the evaluation has its result and
    /// its day. `results` are the keys of the result, by the points of the scale.
    private record Screen(String scale, String result, String day, List<String> results) {}

    private static final List<Screen> SCREENS =
            List.of(
                    new Screen(
                            "asq/result",
                            "psychiatric.asq",
                            "psychiatric.asq-on",
                            List.of("negative", "non-acute", "acute")),
                    new Screen(
                            "c-ssrs-screener/result",
                            "psychiatric.c-ssrs",
                            "psychiatric.c-ssrs-on",
                            List.of("none", "low", "moderate", "high")));

    private static final String TOBACCO = "taps/tobacco";

    private static final Map<String, ObservationKind> BY_SCALE =
            Map.of(
                    "taps/other", ObservationKind.TAPS_OTHER,
                    "expectation-interview/pain", ObservationKind.EXPECTED_CHANGE,
                    "expectation-interview/no-other-option", ObservationKind.NO_OTHER_OPTION);

    private FromMeasures() {}

    static List<Reading> readings(List<Reading> reported, List<Measured> measured) {
        return Stream.concat(
                        reported.stream(), measured.stream().flatMap(it -> reading(it).stream()))
                .toList();
    }

    static Map<String, Answer<AnswerValue>> answers(
            Map<String, Answer<AnswerValue>> recorded, List<Measured> measured) {
        var both = new HashMap<>(recorded);
        for (var screen : SCREENS)
            measured.stream()
                    .filter(it -> it.scale().key().equals(screen.scale()))
                    .filter(it -> counts(screen, it, recorded))
                    .findFirst()
                    .ifPresent(it -> both.putAll(answers(screen, it)));
        return both;
    }

    private static Map<String, Answer<AnswerValue>> answers(Screen screen, Measured asked) {
        var result = screen.results().get(asked.value().intValueExact());
        return Map.of(
                screen.result(), new Answer.Known<>(new AnswerValue.Chosen(result)),
                screen.day(), new Answer.Known<>(new AnswerValue.On(asked.on())));
    }

    /// The newer one counts. Of one day, or where nobody wrote the day down, nobody can tell which
    /// was asked last: then the one that worries more.
    private static boolean counts(
            Screen screen, Measured asked, Map<String, Answer<AnswerValue>> recorded) {
        if (!(recorded.get(screen.result())
                instanceof Answer.Known<AnswerValue>(AnswerValue.Chosen(var said)))) return true;
        boolean worse = asked.value().intValueExact() > screen.results().indexOf(said);
        return recorded.get(screen.day())
                        instanceof Answer.Known<AnswerValue>(AnswerValue.On(var day))
                ? asked.on().isAfter(day) || (asked.on().equals(day) && worse)
                : worse;
    }

    private static Optional<Reading> reading(Measured measured) {
        return kind(measured.scale())
                .map(
                        kind ->
                                new Reading(
                                        kind,
                                        measured.value(),
                                        measured.on(),
                                        Reading.Origin.QUESTIONNAIRE));
    }

    /// By its code, or by its key where none is known; the substances of the TAPS by their
    /// instrument, tobacco aside.
    private static Optional<ObservationKind> kind(Scale scale) {
        var known = BY_SCALE.get(scale.key());
        if (known != null) return Optional.of(known);
        if (scale.instrument().equals("taps"))
            return Optional.of(ObservationKind.TAPS).filter(_ -> !scale.key().equals(TOBACCO));
        return Arrays.stream(ObservationKind.values())
                .filter(kind -> kind.codes().stream().anyMatch(it -> it.equals(scale.loinc())))
                .findFirst();
    }
}
