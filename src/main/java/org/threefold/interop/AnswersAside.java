package org.threefold.interop;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.threefold.history.ObservationKind;

import java.util.EnumSet;
import java.util.Set;

/// Names the answers of one response that are not taken as the person's own, and why. Where one of
/// them is a measurement that rules read, it becomes a notice that stays with the case, so that the
/// person is asked; the notice tells nothing of the answer, which may be for the seats alone.
final class AnswersAside {

    /// Sums that forms compute: the value is the same whoever added it up.
    private static final Set<ObservationKind> TOTALS =
            EnumSet.of(
                    ObservationKind.PHQ9,
                    ObservationKind.GAD7,
                    ObservationKind.PEG,
                    ObservationKind.AUDIT_C,
                    ObservationKind.DAST10);

    private final String title;
    private final ImportContext context;

    AnswersAside(String title, ImportContext context) {
        this.title = title;
        this.context = context;
    }

    static boolean counts(AnsweredItem item) {
        return item.state() == AnswerState.COUNTS
                || item.state().isOfTheForm() && item.kind().filter(TOTALS::contains).isPresent();
    }

    void say(AnsweredItem item, QuestionnaireResponse response) {
        var state = item.state();
        if (state == AnswerState.COUNTS) return;
        var named = title + ": " + name(item) + " " + state.words();
        if (counts(item)) {
            context.notice(named + ". It is counted as a total that the referral reports.");
        } else if (item.kind().isPresent() || SuicideAnswers.isOne(item)) {
            context.unreadPart(named);
            context.sayOfTheRecord(named + ". It is not counted: ask the person.", response);
        } else if (state.isRefused()) {
            context.unreadPart(named);
        } else {
            context.notice(named + ".");
        }
    }

    private static String name(AnsweredItem item) {
        return item.forSeatsAlone()
                ? "an answer on mood, safety or substances"
                : "the answer to \"" + item.question() + "\"";
    }
}
