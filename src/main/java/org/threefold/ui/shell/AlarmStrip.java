package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.safety.OpenAlarm;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Phone;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.Clock;
import java.util.List;

/// Open alarms on top of whatever page somebody is on: whose, who acts, a call, and the way there.
class AlarmStrip extends Div {

    /// More than these are counted, so that the page below stays usable.
    private static final int LINES = 3;

    private final Clock clock;

    AlarmStrip(Clock clock) {
        this.clock = clock;
        setClassName("alarm-strip");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("aria-label", "Urgent alerts");
        setVisible(false);
    }

    /// Answers how many lines it has now.
    int show(List<OpenAlarm> alarms) {
        removeAll();
        setVisible(!alarms.isEmpty());
        alarms.stream().limit(LINES).forEach(it -> add(line(it)));
        int more = alarms.size() - LINES;
        if (more > 0) add(more(more));
        return Math.min(alarms.size(), LINES) + (more > 0 ? 1 : 0);
    }

    private Component line(OpenAlarm alarm) {
        var who = new Span(alarm.person());
        who.setClassName("who");
        var acts = new Span(sentence(alarm));
        acts.setClassName("acts");
        acts.setTitle(acts.getText());
        var words = new Div(mark(alarm), who, acts);
        words.setClassName("words");
        var ways = new Div();
        ways.setClassName("ways");
        Phone.call("Call " + alarm.phone(), alarm.phone()).ifPresent(it -> ways.add(button(it)));
        if (alarm.mayAct()) ways.add(button(open(alarm)));
        var line = new Div(words, ways);
        line.setClassName("line");
        return line;
    }

    private static Component mark(OpenAlarm alarm) {
        var mark = new Span(alarm.overdue() ? "Urgent, overdue" : "Urgent");
        mark.setClassName("mark");
        return mark;
    }

    private String sentence(OpenAlarm alarm) {
        var since = Dates.since(alarm.at(), clock.instant());
        var time = since.equals("now") ? "Just now. " : since + " ago. ";
        if (alarm.mine()) return time + "An answer needs you now: open it, call, close it.";
        return time + alarm.whoActs();
    }

    private static Anchor open(OpenAlarm alarm) {
        var open = new Anchor(ClinicLinks.alarm(alarm.caseId()), "Open");
        open.add(Texts.unseen(" the alarm of " + alarm.person()));
        return open;
    }

    private static Anchor button(Anchor link) {
        link.addClassName("btn");
        return link;
    }

    private static Component more(int more) {
        var line = new Div(new Span("And " + more + " more: see Work."));
        line.setClassName("line");
        return line;
    }
}
