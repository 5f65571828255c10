package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.Choices;
import org.threefold.consent.Offer;
import org.threefold.consent.TermWords;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.PageTexts;

import java.util.List;

/// What a yes is to: the kind of session, how, how much, how many, how long; and what was chosen.
class ConsentTerms extends Section {

    ConsentTerms(Offer offer, Choices choices) {
        setClassName("card portal-card stack");
        var words = new TermWords(PageTexts.language());
        add(
                new H2(PortalTexts.of("consent.sign.scope.title")),
                facts(words.scope(offer)),
                new H2(PortalTexts.of("consent.sign.choices.title")),
                facts(words.choices(choices)));
    }

    private static Facts facts(List<TermWords.Term> terms) {
        var facts = Facts.down();
        for (var it : terms) facts.fact(it.name(), it.value());
        return facts;
    }
}
