package org.threefold.rules;

import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.HomeQuestions;
import org.threefold.kernel.Answer;

import java.util.List;
import java.util.function.Function;

/// What the patient answered at home, where no clinician has answered. It can worry and never
/// reassures: what it would clear stays unknown. It is no clinician's evaluation, so that nothing
/// is absolute by it, and nobody clears it: it is asked. See decision 0018.
final class AtHome {

    private static final String PREFIX = "told at home: ";

    private AtHome() {}

    /// What the answer to the question would mean if a clinician had given it. Where only the
    /// question before it was answered yes, that is told, and weighs as what is missing.
    static CheckResult worry(
            Facts facts, String question, Function<AnswerValue, CheckResult> meaning) {
        if (facts.doesNotApply(question)) return CheckResult.clear();
        var open = facts.firstOpen(question);
        boolean answered = facts.answer(open) instanceof Answer.Known<AnswerValue>;
        return answered ? CheckResult.clear() : worry(facts, question, open, meaning);
    }

    private static CheckResult worry(
            Facts facts, String question, String open, Function<AnswerValue, CheckResult> meaning) {
        var told = facts.toldAtHome(question);
        if (told.isPresent()) {
            var meant = meaning.apply(new AnswerValue.YesNo(told.get()));
            return reported(question, told.get(), meant.concerns());
        }
        boolean before = !open.equals(question) && facts.toldAtHome(open).orElse(false);
        return before
                ? reported(open, true, List.of(new Finding.Concern(INFO_MISSING, "")))
                : CheckResult.clear();
    }

    /// The name of such a fact among those that a rule reads.
    static String fact(String question) {
        return PREFIX + Checks.wording(question);
    }

    private static CheckResult reported(String question, boolean yes, List<Finding.Concern> meant) {
        var concerns =
                meant.stream()
                        .map(
                                it ->
                                        new Finding.Concern(
                                                weight(it.severity()),
                                                sentence(question, yes),
                                                List.of(question)))
                        .toList();
        return new CheckResult(concerns, List.of());
    }

    private static Severity weight(Severity meant) {
        return meant == ABSOLUTE ? REQUIRES_CLEARANCE : meant;
    }

    private static String sentence(String question, boolean yes) {
        return "The patient answered %s at home to “%s”; not yet confirmed by a clinician."
                .formatted(
                        yes ? "yes" : "no",
                        HomeQuestions.find(question)
                                .map(HomeQuestion::words)
                                .orElse(Questions.the(question).text()));
    }
}
