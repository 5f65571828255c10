package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.threefold.settings.Adopted;
import org.threefold.settings.PolicyBook;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.Proposal;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.Locale;

/// Every version that ever was, newest first, with who drafted and who adopted it, why, and what it
/// changed; then the drafts that did not become one.
class VersionsCard extends Card {

    private final ZoneId zone;

    VersionsCard(PolicyBook book, ZoneId zone) {
        super(
                "Versions",
                Texts.faint("Newest first. A decision keeps the version it was made under."));
        this.zone = zone;
        var list = new Div();
        list.setClassName("stack");
        book.versions().forEach(it -> list.add(version(book, it)));
        book.ended().forEach(it -> list.add(ended(it)));
        with(list);
    }

    private Article version(PolicyBook book, PolicyVersion it) {
        var head = new Div(new H3("Version " + it.number()), new Badge(tag(book, it)));
        head.setClassName("row");
        var entry = new Article(head);
        entry.setClassName("stack tight");
        var adopted = it.adopted();
        if (adopted == null) {
            entry.add(
                    Texts.quiet(
                            "Built in. Each value stands with its basis; nobody adopted anything"
                                    + " else before version 2."));
        } else {
            entry.add(Texts.quiet(who(it, adopted)), Texts.plain(adopted.why()));
            entry.add(
                    ChangesTable.of(
                            "What version " + it.number() + " changed",
                            book.changes(it),
                            it.reasons()));
        }
        var way = new Anchor(ClinicLinks.policy(it.number()), "Read version " + it.number());
        way.setRouterIgnore(false);
        entry.add(way);
        return entry;
    }

    private String who(PolicyVersion it, Adopted adopted) {
        return "In force from %s. Drafted by %s, %s. Adopted by %s for %s, %s."
                .formatted(
                        Dates.day(it.from()),
                        adopted.drafter(),
                        Dates.day(adopted.draftedAt(), zone),
                        adopted.adopter(),
                        adopted.as().words().toLowerCase(Locale.ENGLISH),
                        Dates.day(adopted.at(), zone));
    }

    private static Tag tag(PolicyBook book, PolicyVersion it) {
        int inForce = book.inForce().number();
        if (it.number() == inForce) return Tag.ok("In force");
        return it.number() > inForce
                ? Tag.warn("From " + Dates.day(it.from())).under("◔")
                : Tag.plain("Former");
    }

    private Article ended(Proposal it) {
        var ending = it.ending();
        if (ending == null) return new Article();
        var how = ending.byDrafter() ? "withdrawn" : "sent back";
        var head =
                new Div(
                        new H3("A draft of " + Dates.day(it.at(), zone)),
                        new Badge(Tag.plain(Texts.sentence(how)).under("✕")));
        head.setClassName("row");
        var entry = new Article(head);
        entry.setClassName("stack tight");
        entry.add(
                Texts.quiet(
                        "Drafted by %s, %s by %s on %s."
                                .formatted(
                                        it.drafter(),
                                        how,
                                        ending.name(),
                                        Dates.day(ending.at(), zone))),
                Texts.plain(ending.why()));
        return entry;
    }
}
