package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.html.Anchor;
import org.threefold.consent.ConsentView;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;

/// What was offered last: how far it reaches, which text, what was read and chosen.
class OfferedCard extends Card {

    OfferedCard(ConsentView view, ConsentView.Offered it, ZoneId zone) {
        super("What was offered");
        var offer = it.offer();
        var text = "Version " + it.form().version() + " of the consent form";
        var way = new Anchor(ClinicLinks.consentForm(it.form().version()), text);
        way.setRouterIgnore(false);
        with(
                Facts.down()
                        .fact("Reaches", offer.scope().sentence())
                        .fact("Holds for", offer.months() + " months from the signature")
                        .fact("Offered by", offer.name() + ", " + Dates.moment(offer.at(), zone))
                        .fact("Text", way)
                        .fact("Pages read", it.progress().read().size() + " of 16")
                        .fact(view.open() ? "Chosen so far" : "Chosen", it.choices().sentence()));
    }
}
