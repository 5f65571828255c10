package org.threefold.ui.portal;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/// Where to call in need. On every page of the patient, printed ones too. The numbers are those
/// of the United States: 911, and the Suicide and Crisis Lifeline 988.
class InNeed extends Footer {

    InNeed() {
        setClassName("portal-foot");
        add(words(CrisisTexts.of("footer.hours")));
    }

    /// Whom to call, and what nobody may rely on.
    static Paragraph words(String last) {
        var words = new Paragraph();
        words.add(
                new Text("In an emergency "),
                new Anchor("tel:911", "call 911"),
                new Text(". If you think about ending your life, "),
                new Anchor("tel:988", "call"),
                new Text(" or "),
                text(),
                new Text(", at any hour. " + last));
        return words;
    }

    /// A link that opens a message. The number is ours, so it is safe to follow.
    private static Anchor text() {
        var text = new Anchor();
        text.setUnsafeHref("sms:988");
        text.setText("text 988");
        return text;
    }
}
