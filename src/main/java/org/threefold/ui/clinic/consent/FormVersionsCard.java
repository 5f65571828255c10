package org.threefold.ui.clinic.consent;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.threefold.consent.FormBook;
import org.threefold.consent.FormVersion;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;

/// Every version that ever was, newest first: who wrote and adopted it, why, and what it changed.
class FormVersionsCard extends Card {

    private final FormBook book;
    private final ZoneId zone;

    FormVersionsCard(FormBook book, ZoneId zone) {
        super("Versions", Texts.faint("Newest first. Whoever signed one reads it for good."));
        this.book = book;
        this.zone = zone;
        var list = new Div();
        list.setClassName("stack");
        book.versions().newestFirst().forEach(it -> list.add(version(it)));
        with(list);
    }

    private Article version(FormVersion it) {
        var head = new Div(new H3("Version " + it.number()), new Badge(FormTextCard.tag(book, it)));
        head.setClassName("row");
        var entry = new Article(head);
        entry.setClassName("stack tight");
        var written = it.written();
        entry.add(
                Texts.quiet(
                        written == null
                                ? "It comes with the portal."
                                : "Written by %s, %s."
                                        .formatted(written.name(), Dates.day(written.at(), zone))));
        if (written != null) entry.add(Texts.plain(written.why()));
        if (!it.adoptions().isEmpty()) entry.add(Texts.quiet(adopted(it)));
        var ending = it.ending();
        if (ending != null)
            entry.add(
                    Texts.quiet(
                            "%s by %s, %s: %s"
                                    .formatted(
                                            ending.byAuthor() ? "Withdrawn" : "Sent back",
                                            ending.name(),
                                            Dates.day(ending.at(), zone),
                                            ending.why())));
        if (written != null) entry.add(FormChanges.of(book, it));
        var way = new Anchor(ClinicLinks.consentForm(it.number()), "Read version " + it.number());
        way.setRouterIgnore(false);
        entry.add(way);
        return entry;
    }

    private String adopted(FormVersion it) {
        return it.adoptions().stream()
                .map(one -> one.name() + ", " + Dates.day(one.at(), zone))
                .collect(joining("; ", "Adopted by ", "."));
    }
}
