package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.settings.PolicyBook;
import org.threefold.settings.PolicyVersion;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.links.ClinicLinks;

/// Says that a version is not the one in force: it was, or it will be.
class OtherVersionNote extends Div {

    OtherVersionNote(PolicyBook book, PolicyVersion other) {
        setClassName("notice row between");
        getElement().setAttribute("role", "note");
        boolean coming = other.number() > book.inForce().number();
        add(new Span(coming ? coming(other) : former(book, other)));
        var way =
                coming
                        ? new Anchor(
                                ClinicLinks.policy(other.number()),
                                "Read version " + other.number())
                        : new Anchor(ClinicLinks.POLICY, "Read the version in force");
        way.setRouterIgnore(false);
        add(way);
    }

    private static String coming(PolicyVersion other) {
        return "Version %d is adopted and begins on %s."
                .formatted(other.number(), Dates.day(other.from()));
    }

    private static String former(PolicyBook book, PolicyVersion other) {
        var until =
                book.version(other.number() + 1)
                        .map(next -> " until " + Dates.day(next.from()))
                        .orElse("");
        return "You read version %d, which was in force%s. Version %d is in force now."
                .formatted(other.number(), until, book.inForce().number());
    }
}
