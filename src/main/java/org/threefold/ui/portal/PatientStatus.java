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

    static PatientStatus of(Optional<Decision> decided) {
        return decided.map(PatientStatus::after).orElseGet(PatientStatus::before);
    }

    private static PatientStatus before() {
        return new PatientStatus(
                PortalTexts.of("home.before.heading"),
                PortalTexts.of("home.before.sentence"),
                Phase.DECIDING,
                List.of(
                        referred(),
                        here(
                                PortalTexts.of("home.way.look"),
                                PortalTexts.of("home.way.look.quiet")),
                        ahead(
                                PortalTexts.of("home.way.decide"),
                                PortalTexts.of("home.way.decide.quiet")),
                        youDecide()));
    }

    private static PatientStatus after(Decision decision) {
        return switch (decision) {
            case Decision.Proceed _ -> preparing(PortalTexts.of("home.preparing.proceed"));
            case Decision.ProceedWithConditions _ ->
                    preparing(PortalTexts.of("home.preparing.conditions"));
            case Decision.Defer(var day, _) -> waiting(day);
            case Decision.Decline _ -> ended();
        };
    }

    private static PatientStatus preparing(String sentence) {
        return new PatientStatus(
                PortalTexts.of("home.preparing.heading"),
                PortalTexts.of("home.preparing.sentence", sentence),
                Phase.PREPARING,
                List.of(
                        referred(),
                        looked(),
                        done(
                                PortalTexts.of("home.way.decided"),
                                PortalTexts.of("home.way.decided.quiet")),
                        here(
                                PortalTexts.of("home.way.prepare"),
                                PortalTexts.of("home.way.prepare.quiet")),
                        youDecide(),
                        ahead(
                                PortalTexts.of("home.way.session"),
                                PortalTexts.of("home.way.session.quiet"))));
    }

    private static PatientStatus waiting(LocalDate day) {
        return new PatientStatus(
                PortalTexts.of("home.waiting.heading"),
                PortalTexts.of("home.waiting.sentence"),
                Phase.DECIDING,
                List.of(
                        referred(),
                        looked(),
                        here(
                                PortalTexts.of("home.way.wait"),
                                PortalTexts.of("home.way.wait.quiet")),
                        ahead(
                                PortalTexts.of("home.way.again"),
                                PortalTexts.of("home.way.again.quiet", Dates.longDay(day)))));
    }

    private static PatientStatus ended() {
        return new PatientStatus(
                PortalTexts.of("home.ended.heading"),
                PortalTexts.of("home.ended.sentence"),
                Phase.DECIDING,
                List.of(
                        referred(),
                        looked(),
                        here(
                                PortalTexts.of("home.way.decided"),
                                PortalTexts.of("home.way.declined.quiet"))));
    }

    private static PortalStep referred() {
        return done(PortalTexts.of("home.way.referred"), PortalTexts.of("home.way.referred.quiet"));
    }

    private static PortalStep looked() {
        return done(PortalTexts.of("home.way.looked"), PortalTexts.of("home.way.look.quiet"));
    }

    private static PortalStep youDecide() {
        return ahead(PortalTexts.of("home.way.you"), PortalTexts.of("home.way.you.quiet"));
    }
}
