package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.threefold.kernel.CaseId;
import org.threefold.safety.CaseAlarms;
import org.threefold.safety.OpenAlarm;
import org.threefold.safety.RaisedAlarm;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Phone;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.function.Function;

/// Whom to call, whom to ask, and by when: everything that is on file for acting on an alarm.
class HelpToAct extends Div {

    HelpToAct(CaseId caseId, RaisedAlarm alarm, CaseAlarms all, ZoneId zone) {
        setClassName("stack tight");
        var contacts = all.contacts();
        var phone = all.open(alarm.id()).map(OpenAlarm::phone).orElse("");
        var ways = new Div();
        ways.setClassName("row");
        Phone.call("Call the patient: " + phone, phone).map(button("btn go")).ifPresent(ways::add);
        Phone.in(contacts.emergencyContact())
                .flatMap(it -> Phone.call("Call the emergency contact: " + it, it))
                .map(button("btn"))
                .ifPresent(ways::add);
        ways.add(button("btn").apply(new Anchor(asq(caseId), "Ask the ASQ now")));
        add(ways);
        if (phone.isBlank()) add(Texts.plain("No telephone number of the patient is on file."));
        add(
                new Facts()
                        .fact("To be closed by", Dates.moment(alarm.due(), zone))
                        .fact("Who acts", all.open(alarm.id()).map(OpenAlarm::whoActs).orElse(""))
                        .fact("Emergency contact", orNone(contacts.emergencyContact()))
                        .fact("Safety plan", orNone(contacts.safetyPlan())));
        add(
                Texts.faint(
                        "Suicide and Crisis Lifeline: 988, call or text, also for advice to"
                                + " clinicians. In danger: 911."));
    }

    private static Function<Anchor, Anchor> button(String look) {
        return link -> {
            link.addClassNames(look.split(" "));
            return link;
        };
    }

    private static String asq(CaseId caseId) {
        return ClinicLinks.fill(caseId, "asq");
    }

    private static String orNone(String text) {
        return text.isBlank() ? "Not recorded" : text;
    }
}
