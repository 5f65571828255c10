package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.library.Flag;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.LocalDate;

/// What somebody has to look at: sources that do not hold any more, and sources whose review is
/// due.
final class StandingCards {

    private StandingCards() {}

    static Card fallen(LibrarySnapshot snapshot) {
        var list = new UnorderedList();
        list.setClassName("evidence-list");
        for (var it : snapshot.fallen())
            list.add(item(it, snapshot.flag(it.id()).map(Flag::sentence).orElse("")));
        return new Card("Does not hold any more", Texts.faint("What cites it is flagged"))
                .looking("danger")
                .with(list);
    }

    static Card due(LibrarySnapshot snapshot, LocalDate today) {
        var list = new UnorderedList();
        list.setClassName("evidence-list");
        for (var it : snapshot.dueOn(today))
            list.add(item(it, "due since " + Dates.day(it.reviewDue())));
        return new Card("Due for review", Texts.faint("For the medical director")).with(list);
    }

    private static ListItem item(Publication it, String words) {
        return new ListItem(
                new Anchor(ClinicLinks.source(it.id()), it.source().shortName()),
                new Span(": " + words));
    }
}
