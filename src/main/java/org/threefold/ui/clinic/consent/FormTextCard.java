package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.consent.FormBook;
import org.threefold.consent.FormVersion;
import org.threefold.consent.Paragraph;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Lines;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

/// A version page by page, as patients read it, each with what it rests on and how far that was
/// read.
class FormTextCard extends Card {

    FormTextCard(FormBook book, FormVersion version) {
        super("Version " + version.number(), new Badge(tag(book, version)));
        with(
                Texts.faint(
                        "Sixteen pages. Digest of what is shown: "
                                + version.form().sha256().substring(0, 12)));
        var pages = new Div();
        pages.setClassName("stack");
        for (var it : version.form().paragraphs()) pages.add(page(it));
        with(pages);
    }

    private static Div page(Paragraph it) {
        var page = new Div(new H3(it.item().number() + ". " + it.title()));
        page.setClassName("stack tight");
        Lines.shown(it.text()).forEach(page::add);
        var sources = new UnorderedList();
        it.sources()
                .forEach(
                        source ->
                                sources.add(
                                        new ListItem(
                                                source.words()
                                                        + " ("
                                                        + source.mark().words()
                                                        + ")")));
        page.add(new Details("Rests on", sources));
        return page;
    }

    static Tag tag(FormBook book, FormVersion it) {
        int now = book.inForce().map(FormVersion::number).orElse(0);
        if (it.number() == now) return Tag.ok("In force");
        if (it.ending() != null)
            return Tag.plain(
                            java.util.Objects.requireNonNull(it.ending()).byAuthor()
                                    ? "Withdrawn"
                                    : "Sent back")
                    .under("✕");
        if (!it.adopted()) return Tag.warn("Not adopted").under("◔");
        return it.number() > now ? Tag.warn("Adopted, not begun").under("◑") : Tag.plain("Former");
    }
}
