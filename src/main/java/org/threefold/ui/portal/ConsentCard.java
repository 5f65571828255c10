package org.threefold.ui.portal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.ConsentStanding;
import org.threefold.consent.MyConsent;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.util.Optional;

/// On the home page: where one's consent is, and the way to it.
final class ConsentCard {

    private record Said(String sentence, String button) {

        static Said of(String key, String button, Object... values) {
            return new Said(PortalTexts.of("consent.home." + key, values), button);
        }
    }

    private ConsentCard() {}

    static Optional<Section> of(MyConsent it, Mine mine) {
        return said(it, mine).map(ConsentCard::card);
    }

    private static Section card(Said said) {
        var link = PortalRoute.CONSENT.link(PortalTexts.of("consent.home." + said.button()));
        link.setClassName("btn go");
        var card =
                new Section(
                        new H2(PortalTexts.of("consent.home.title")),
                        Texts.quiet(said.sentence()),
                        link);
        card.setClassName("card next-card");
        return card;
    }

    private static Optional<Said> said(MyConsent it, Mine mine) {
        if (it.open().isPresent()) return Optional.of(open(it.open().get()));
        return switch (it.standing()) {
            case ConsentStanding.None _, ConsentStanding.Offered _, ConsentStanding.Taught _ ->
                    Optional.empty();
            case ConsentStanding.Active active ->
                    Optional.of(Said.of("signed", "look", Dates.longDay(active.signed().on())));
            case ConsentStanding.ReconsentDue _, ConsentStanding.Expired _ ->
                    Optional.of(Said.of("again", "look"));
            case ConsentStanding.Withdrawn(var by) ->
                    Optional.of(Said.of("withdrawn", "look", mine.day(by.at())));
            case ConsentStanding.Refused(var by) ->
                    Optional.of(Said.of("refused", "look", mine.day(by.at())));
        };
    }

    private static Said open(MyConsent.Open it) {
        var progress = it.progress();
        if (progress.read().isEmpty()) return Said.of("start", "open");
        if (progress.nextPage().isPresent())
            return Said.of("read", "go-on", progress.read().size());
        if (!progress.toAnswer().isEmpty()) return Said.of("questions", "go-on");
        if (!progress.missing().isEmpty()) return Said.of("talk", "look");
        return Said.of("sign", "open");
    }
}
