package org.threefold.ui.portal;

import static org.threefold.ui.portal.PortalStep.ahead;
import static org.threefold.ui.portal.PortalStep.done;
import static org.threefold.ui.portal.PortalStep.here;

import org.threefold.preparation.Phase;
import org.threefold.review.Decision;
import org.threefold.ui.kit.Dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a patient stands, in words for them: a heading, the sentence below it, the pages that
/// are due, and the way from here. Read off the decision that stands.
record PatientStatus(String heading, String sentence, Phase phase, List<PortalStep> way) {

    private static final String THREE =
            "A pain specialist, a mental-health professional and a therapist.";
    private static final PortalStep REFERRED =
            done("You were referred to us", "We have your papers.");
    private static final PortalStep LOOKED = done("Three people looked at your case", THREE);
    private static final PortalStep YOU_DECIDE =
            ahead("You decide", "Nothing happens without your yes.");

    static PatientStatus of(Optional<Decision> decided) {
        return decided.map(PatientStatus::after).orElseGet(PatientStatus::before);
    }

    private static PatientStatus before() {
        return new PatientStatus(
                "Your team is getting to know you.",
                "Three people look at your case, each from their own side. Then they decide"
                        + " together. While you wait, you can read.",
                Phase.DECIDING,
                List.of(
                        REFERRED,
                        here("Three people look at your case", THREE),
                        ahead("They decide together", "You can read here what they decided."),
                        YOU_DECIDE));
    }

    private static PatientStatus after(Decision decision) {
        return switch (decision) {
            case Decision.Proceed _ -> preparing("You can take your time, and you can say no.");
            case Decision.ProceedWithConditions _ ->
                    preparing("Some steps come first. Your team sees to them with you.");
            case Decision.Defer(var day, _) -> waiting(day);
            case Decision.Decline _ -> ended();
        };
    }

    private static PatientStatus preparing(String sentence) {
        return new PatientStatus(
                "You are preparing.",
                "Your team thinks that this treatment may be right for you. " + sentence,
                Phase.PREPARING,
                List.of(
                        REFERRED,
                        LOOKED,
                        done("They decided together", "You can read it here."),
                        here("You prepare", "You read, you ask, and you meet your therapist."),
                        YOU_DECIDE,
                        ahead("Session, and talks after it", "Never one without the other.")));
    }

    private static PatientStatus waiting(LocalDate day) {
        return new PatientStatus(
                "Your team would like to wait.",
                "This is not a no. Your other care goes on.",
                Phase.DECIDING,
                List.of(
                        REFERRED,
                        LOOKED,
                        here("They decided to wait", "You can read here what is missing."),
                        ahead("They look again", "On " + Dates.longDay(day) + ".")));
    }

    private static PatientStatus ended() {
        return new PatientStatus(
                "Your team has decided.",
                "They do not think that this treatment is right for you now. Your other care goes"
                        + " on, and there are other ways.",
                Phase.DECIDING,
                List.of(
                        REFERRED,
                        LOOKED,
                        here(
                                "They decided together",
                                "You can read here why, and what they offer you.")));
    }
}
