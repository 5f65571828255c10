package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.safety.Contacts;
import org.threefold.ui.kit.Phone;

/// Whom a patient can call now: the lifeline, the emergency number, their own emergency contact;
/// and their safety plan. The numbers 988 and 911 are those of the United States.
class CrisisWays extends Div {

    CrisisWays(Contacts contacts) {
        setClassName("crisis-ways");
        var text = new Anchor();
        text.setUnsafeHref("sms:988");
        text.setText(PortalTexts.of("crisis.lifeline.text"));
        var ways =
                new Div(
                        new Anchor("tel:988", PortalTexts.of("crisis.lifeline.call")),
                        text,
                        new Anchor("tel:911", PortalTexts.of("crisis.emergency.call")));
        ways.setClassName("call-now-ways");
        Phone.in(contacts.emergencyContact())
                .flatMap(it -> Phone.call(PortalTexts.of("crisis.contact.call", it), it))
                .ifPresent(ways::add);
        ways.getChildren().forEach(it -> it.addClassName("btn"));
        add(ways);
        if (!contacts.emergencyContact().isBlank())
            add(
                    new H2(PortalTexts.of("crisis.contact.title")),
                    written(contacts.emergencyContact()));
        if (!contacts.safetyPlan().isBlank())
            add(
                    new NativeDetails(
                            PortalTexts.of("crisis.plan.title"), written(contacts.safetyPlan())));
    }

    private static Paragraph written(String text) {
        var words = new Paragraph(text);
        words.addClassName("as-written");
        return words;
    }
}
