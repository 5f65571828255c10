package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswer;
import org.threefold.rules.PatientReport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the patient answered at home, as the rules read it: a contradiction is settled by an answer
/// that was recorded as asked again after the patient's word.
final class FromHome {

    private static final Reply YES = new AnswerValue.YesNo(true);

    private FromHome() {}

    static PatientReport report(List<HomeAnswer> told, Map<String, CurrentAnswer> recorded) {
        Map<String, Instant> times =
                told.stream().collect(Collectors.toMap(HomeAnswer::question, HomeAnswer::at));
        return new PatientReport(
                told.stream()
                        .collect(
                                Collectors.toMap(
                                        HomeAnswer::question, it -> it.answer().equals(YES))),
                recorded.entrySet().stream()
                        .filter(it -> it.getValue().askedAgain())
                        .filter(it -> isAfter(it.getValue(), times.get(it.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static boolean isAfter(CurrentAnswer answer, @Nullable Instant told) {
        return told == null || answer.latest().at().isAfter(told);
    }
}
