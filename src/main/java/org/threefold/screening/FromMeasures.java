package org.threefold.screening;

import org.threefold.evaluation.AnswerValue;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Answer;
import org.threefold.measures.Measured;
import org.threefold.rules.Reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What questionnaires say to the rules. A patient's total is a reading that nobody confirmed: it
/// can worry, and never reassures. The ASQ was asked in person by a clinician: its result counts as
/// the evaluation's, where it is newer.
final class FromMeasures {

    private static final String ASQ = "psychiatric.asq";
    private static final String ASQ_DAY = "psychiatric.asq-on";
    private static final List<String> RESULTS = List.of("negative", "non-acute", "acute");

    private FromMeasures() {}

    static List<Reading> readings(List<Reading> reported, List<Measured> measured) {
        return Stream.concat(
                        reported.stream(), measured.stream().flatMap(it -> reading(it).stream()))
                .toList();
    }

    static Map<String, Answer<AnswerValue>> answers(
            Map<String, Answer<AnswerValue>> recorded, List<Measured> measured) {
        var asked =
                measured.stream()
                        .filter(it -> it.scale().key().equals("asq/result"))
                        .filter(it -> counts(it, recorded))
                        .findFirst();
        if (asked.isEmpty()) return recorded;
        var both = new HashMap<>(recorded);
        var result = RESULTS.get(asked.get().value().intValueExact());
        both.put(ASQ, new Answer.Known<>(new AnswerValue.Chosen(result)));
        both.put(ASQ_DAY, new Answer.Known<>(new AnswerValue.On(asked.get().on())));
        return both;
    }

    /// The newer one counts. Of one day, or where nobody wrote the day down, nobody can tell which
    /// was asked last: then the one that worries more.
    private static boolean counts(Measured asked, Map<String, Answer<AnswerValue>> recorded) {
        if (!(recorded.get(ASQ) instanceof Answer.Known<AnswerValue>(AnswerValue.Chosen(var said))))
            return true;
        boolean worse = asked.value().intValueExact() > RESULTS.indexOf(said);
        return recorded.get(ASQ_DAY) instanceof Answer.Known<AnswerValue>(AnswerValue.On(var day))
                ? asked.on().isAfter(day) || (asked.on().equals(day) && worse)
                : worse;
    }

    private static Optional<Reading> reading(Measured measured) {
        return Arrays.stream(ObservationKind.values())
                .filter(
                        kind ->
                                kind.codes().stream()
                                        .anyMatch(it -> it.equals(measured.scale().loinc())))
                .findFirst()
                .map(
                        kind ->
                                new Reading(
                                        kind,
                                        measured.value(),
                                        measured.on(),
                                        Reading.Origin.QUESTIONNAIRE));
    }
}
