package org.threefold.rules;

import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.HomeQuestions;
import org.threefold.kernel.Answer;

import java.util.List;
import java.util.function.Function;

/// A clinician's answer by which a rule finds nothing, while the patient or the referral says what
/// would be a finding. Nobody's word is taken for true: it weighs what the contradicting answer
/// would weigh, it cannot be cleared, and it ends when the answer is corrected or recorded as asked
/// again. See decision 0036.
final class Contradiction {

    private Contradiction() {}

    /// Looks at the question, and at those it hangs on: a follow-up that nobody reached because of
    /// a contradicted "no" is not clear.
    static CheckResult of(
            Facts facts, String question, Function<AnswerValue, CheckResult> meaning) {
        var found = on(facts, question, meaning);
        for (var before = RecordedAnswers.hangsOn(question);
                before != null;
                before = RecordedAnswers.hangsOn(before))
            found = found.and(onParent(facts, before));
        return found;
    }

    private static CheckResult on(
            Facts facts, String question, Function<AnswerValue, CheckResult> meaning) {
        return recorded(facts, question) instanceof AnswerValue.YesNo team
                        && meaning.apply(team).concerns().isEmpty()
                ? told(facts, question, team.yes(), heaviest(meaning, team))
                : CheckResult.clear();
    }

    private static CheckResult onParent(Facts facts, String parent) {
        return recorded(facts, parent) instanceof AnswerValue.YesNo(var yes) && !yes
                ? told(facts, parent, false, REQUIRES_CLEARANCE)
                : CheckResult.clear();
    }

    private static CheckResult told(
            Facts facts, String question, boolean team, @Nullable Severity meant) {
        if (meant == null || facts.askedAgain(question)) return CheckResult.clear();
        var home = facts.toldAtHome(question).filter(it -> it != team);
        var found = CheckResult.clear();
        if (home.isPresent()) found = found.and(found(meant, question, patient(question, team)));
        var reported = team ? "" : facts.reported(question);
        return reported.isEmpty()
                ? found
                : found.and(found(meant, question, referral(reported, question)));
    }

    static CheckResult found(Severity meant, String question, String sentence) {
        return new CheckResult(
                List.of(new Finding.Concern(meant, sentence, List.of(question), true)), List.of());
    }

    /// What the opposite answer would weigh; nothing where it would be no finding either.
    private static @Nullable Severity heaviest(
            Function<AnswerValue, CheckResult> meaning, AnswerValue.YesNo team) {
        return meaning.apply(new AnswerValue.YesNo(!team.yes())).concerns().stream()
                .map(Finding.Concern::severity)
                .reduce((one, other) -> one.outweighs(other) ? one : other)
                .orElse(null);
    }

    private static @Nullable AnswerValue recorded(Facts facts, String question) {
        return facts.answer(question) instanceof Answer.Known<AnswerValue>(var value)
                ? value
                : null;
    }

    private static String patient(String question, boolean team) {
        return "The patient answered %s at home to “%s”; the team recorded %s."
                .formatted(
                        team ? "no" : "yes",
                        HomeQuestions.find(question)
                                .map(HomeQuestion::words)
                                .orElse(Checks.wording(question)),
                        team ? "yes" : "no");
    }

    private static String referral(String reported, String question) {
        return "The referral reports %s, and the team recorded no for “%s”."
                .formatted(reported, Checks.wording(question));
    }
}
