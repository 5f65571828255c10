package org.threefold.ui.clinic.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import org.threefold.documents.Attachment;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// One attached file in the list: what it is, its title, who attached it when, and what one can do.
class AttachmentRow extends ListItem {

    private static final int KB = 1024;

    private final Div acts = new Div();

    AttachmentRow(Attachment shown, ZoneId zone) {
        var head = new Div(new H3(shown.title()), new Badge(Tag.plain(shown.kind().words())));
        head.setClassName("row");
        var said = new Div(head, Texts.faint(about(shown, zone)));
        shown.retraction()
                .ifPresent(
                        it -> {
                            head.add(new Badge(Tag.warn("Retracted")));
                            said.add(Texts.quiet(why(it, zone)));
                        });
        acts.setClassName("row");
        var line = new Div(said, acts);
        line.setClassName("row between");
        setClassName("attached");
        add(line);
    }

    Div acts() {
        return acts;
    }

    private static String about(Attachment shown, ZoneId zone) {
        var dated =
                Optional.ofNullable(shown.dated())
                        .map(it -> "Dated " + Dates.day(it) + " · ")
                        .orElse("");
        return dated
                + shown.type().name()
                + ", "
                + size(shown.size())
                + " · attached by "
                + shown.byName()
                + ", "
                + Dates.moment(shown.at(), zone);
    }

    private static String why(Attachment.Retraction retraction, ZoneId zone) {
        return "Retracted by "
                + retraction.byName()
                + ", "
                + Dates.moment(retraction.at(), zone)
                + ": "
                + retraction.reason();
    }

    /// `312 KB`, `4.2 MB`
    static String size(int bytes) {
        return bytes < KB * KB
                ? Math.max(1, bytes / KB) + " KB"
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / (double) (KB * KB));
    }
}
