package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.Choices;
import org.threefold.consent.Offer;
import org.threefold.ui.kit.Facts;

/// What a yes is to: the kind of session, how, how much, how many, how long; and what was chosen.
class ConsentTerms extends Section {

    ConsentTerms(Offer offer, Choices choices) {
        setClassName("card portal-card stack");
        var scope = offer.scope();
        add(
                new H2(PortalTexts.of("consent.sign.scope.title")),
                Facts.down()
                        .fact(
                                PortalTexts.of("consent.sign.profile"),
                                PortalTexts.of("consent.profile." + scope.profile()))
                        .fact(
                                PortalTexts.of("consent.sign.route"),
                                PortalTexts.of("consent.route." + scope.route()))
                        .fact(
                                PortalTexts.of("consent.sign.dose"),
                                PortalTexts.of(
                                        "consent.sign.dose.value", scope.mgPerKg().toPlainString()))
                        .fact(
                                PortalTexts.of("consent.sign.sessions"),
                                String.valueOf(scope.sessions()))
                        .fact(
                                PortalTexts.of("consent.sign.until"),
                                PortalTexts.of("consent.sign.until.value", offer.months())),
                new H2(PortalTexts.of("consent.sign.choices.title")),
                chosen(choices));
    }

    private static Facts chosen(Choices choices) {
        return Facts.down()
                .fact(
                        PortalTexts.of("consent.sign.touch"),
                        PortalTexts.of("consent.choice." + choices.touch()))
                .fact(
                        PortalTexts.of("consent.sign.recording"),
                        PortalTexts.of(
                                choices.recording() ? "consent.sign.yes" : "consent.sign.no"))
                .fact(PortalTexts.of("consent.sign.sharing"), ConsentChoices.shared(choices));
    }
}
