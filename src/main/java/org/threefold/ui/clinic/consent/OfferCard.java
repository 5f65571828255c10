package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.threefold.consent.ConsentView;
import org.threefold.consent.ProtocolProfile;
import org.threefold.kernel.Ids;
import org.threefold.rules.Route;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;

/// The pain seat offers consent: which kind of session, by which route. Dose and number are those
/// of the decision.
class OfferCard extends Card {

    private final ConsentActs acts;
    private final UUID id = Ids.next();
    private final Select<ProtocolProfile> profile = new Select<>();
    private final Select<Route> route = new Select<>();

    OfferCard(ConsentView view, ConsentActs acts) {
        super("Offer consent");
        this.acts = acts;
        if (view.obstacle().isPresent()) {
            with(Texts.quiet(view.obstacle().get().words()));
            return;
        }
        profile.setLabel("Kind of session");
        profile.setItems(ProtocolProfile.values());
        profile.setItemLabelGenerator(ProtocolProfile::words);
        profile.setWidthFull();
        route.setLabel("Route");
        route.setItems(Route.values());
        route.setItemLabelGenerator(it -> Texts.sentence(it.key()));
        var fields = new Div(profile, route);
        fields.setClassName("fields");
        var form = new Stack(Texts.plain("The decision allows " + view.bounds() + "."), fields);
        var drafts = acts.drafts("offer").all(form);
        var offer = new Button("Offer consent", _ -> offer(drafts));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Div(offer));
        with(form);
    }

    private void offer(DraftFields drafts) {
        mark(profile, "Choose a kind of session.");
        mark(route, "Choose a route.");
        if (profile.isEmpty() || route.isEmpty()) return;
        acts.submit(
                drafts,
                "It is offered. The patient can read it now.",
                () ->
                        acts.ask(
                                (by, caseId) ->
                                        acts.consents()
                                                .offer(
                                                        by,
                                                        caseId,
                                                        id,
                                                        profile.getValue(),
                                                        route.getValue())));
    }

    private static void mark(Select<?> field, String sentence) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(sentence);
    }
}
