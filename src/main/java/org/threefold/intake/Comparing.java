package org.threefold.intake;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.history.ReportedName;
import org.threefold.kernel.Answer;

import java.util.List;
import java.util.Map;

/// Lays an answer beside what the referral reports and what the team recorded. Only yes and no are
/// compared; what somebody does not know or does not want to say differs from nothing.
final class Comparing {

    private final List<ReportedName> reported;
    private final Map<String, Answer<AnswerValue>> team;

    Comparing(List<ReportedName> reported, Map<String, Answer<AnswerValue>> team) {
        this.reported = List.copyOf(reported);
        this.team = Map.copyOf(team);
    }

    IntakeLine line(HomeQuestion question, HomeAnswer given) {
        var referral = referral(question);
        var recorded = team.getOrDefault(question.about(), new Answer.NotAsked<>());
        return new IntakeLine(
                question,
                given.answer(),
                given.at(),
                referral,
                words(recorded),
                difference(question, given.answer(), referral, recorded));
    }

    private static Difference difference(
            HomeQuestion question, Reply answer, String referral, Answer<AnswerValue> recorded) {
        if (!(answer instanceof AnswerValue.YesNo(var yes))) return Difference.NONE;
        if (recorded instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(var said))
                && said != yes) return Difference.AGAINST_THE_TEAM;
        if (question.reportedAs().isEmpty()) return Difference.NONE;
        if (!yes && !referral.isEmpty()) return Difference.AGAINST_THE_REFERRAL;
        return yes && referral.isEmpty() ? Difference.NEW_TO_THE_REFERRAL : Difference.NONE;
    }

    /// What the referral names under any of the question's terms.
    private String referral(HomeQuestion question) {
        return question.reportedAs().in(reported, "; ");
    }

    private static String words(Answer<AnswerValue> recorded) {
        return switch (recorded) {
            case Answer.Known<AnswerValue>(AnswerValue.YesNo(var yes)) -> yes ? "Yes" : "No";
            case Answer.Known<AnswerValue>(AnswerValue.Text(var words)) -> words;
            case Answer.Known<AnswerValue> _ -> "Recorded";
            case Answer.NotKnown<AnswerValue> _ -> "Not known";
            case Answer.NotAsked<AnswerValue> _ -> "";
        };
    }
}
