package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.consent.ConsentTask;
import org.threefold.progress.TaskKind;
import org.threefold.worklist.Task;

import java.util.List;

/// Words of what a consent asks for.
@Component
class ConsentWording implements TaskWording {

    private static final String PAGE = "consent";

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ConsentTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        return switch ((ConsentTask) task.kind()) {
            case OFFER_CONSENT ->
                    new TaskWords(
                            "Offer the consent",
                            "The team decided to go on. No session before the patient has agreed.",
                            "Offer",
                            PAGE);
            case TALK_ABOUT_CONSENT ->
                    new TaskWords(
                            "Talk about the consent",
                            "The patient has answered the questions. The talk or the note on"
                                    + " capacity is missing.",
                            "Write it down",
                            PAGE);
            case CHECK_PAPER_CONSENT ->
                    new TaskWords(
                            "Check the consent on paper",
                            "It counts once two others than whoever recorded it have looked at it.",
                            "Check",
                            PAGE);
            case RENEW_CONSENT ->
                    new TaskWords(
                            "Renew the consent",
                            "It ends. No session after its last day.",
                            "Renew",
                            PAGE);
            case CONSENT_ENDED ->
                    new TaskWords(
                            "The patient has ended the consent",
                            "No session. Other care goes on. Talk with the patient; offer it again"
                                    + " or decide anew.",
                            "Read",
                            PAGE);
        };
    }
}
