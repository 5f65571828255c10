package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

import java.util.List;

/// Where to call in need. On every page of the patient, printed ones too. The numbers are those
/// of the United States: 911, and the Suicide and Crisis Lifeline 988.
class InNeed extends Footer {

    /// Stands around the number of a link in the message, where a language wants the link.
    private static final String MARK = "\u0001";

    InNeed() {
        setClassName("portal-foot");
        add(words(PortalTexts.of("crisis.hours")));
    }

    /// Whom to call, and what nobody may rely on.
    static Paragraph words(String last) {
        var links =
                List.<Component>of(
                        new Anchor("tel:911", PortalTexts.of("portal.need.emergency")),
                        new Anchor("tel:988", PortalTexts.of("portal.need.call")),
                        text());
        var words = new Paragraph();
        var parts = PortalTexts.of("portal.need", mark(0), mark(1), mark(2), last).split(MARK, -1);
        for (int at = 0; at < parts.length; at++)
            words.add(at % 2 == 0 ? new Text(parts[at]) : links.get(Integer.parseInt(parts[at])));
        return words;
    }

    private static String mark(int link) {
        return MARK + link + MARK;
    }

    /// A link that opens a message. The number is ours, so it is safe to follow.
    private static Anchor text() {
        var text = new Anchor();
        text.setUnsafeHref("sms:988");
        text.setText(PortalTexts.of("portal.need.text"));
        return text;
    }
}
