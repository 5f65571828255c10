package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.safety.OpenAlarm;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Phone;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.AlarmsShown;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// On every page of a case while an alarm of it is open: that it is, who acts, by when it is to be
/// closed, who has read it. The answer itself is behind the button, for those who may act.
class SafetyBanner extends CaseRegion {

    private final ZoneId zone;
    private @Nullable CaseId caseId;
    private List<OpenAlarm> known = List.of();

    SafetyBanner(ZoneId zone) {
        super("safety-banner", "Open alarms of this case");
        this.zone = zone;
    }

    void of(CaseId asked) {
        caseId = asked;
        show();
    }

    private void show() {
        replace(known.stream().filter(it -> it.caseId().equals(caseId)).map(this::alarm).toList());
    }

    private Component alarm(OpenAlarm alarm) {
        var title =
                title(
                        alarm.overdue()
                                ? "An alarm was not closed in time"
                                : "An answer needs a clinician now");
        var words = new Div(title, Texts.plain(alarm.whoActs()));
        alarm.moved().map(Texts::plain).ifPresent(words::add);
        words.add(Texts.plain(times(alarm)));
        var ways = new ArrayList<Component>();
        Phone.call("Call the patient: " + alarm.phone(), alarm.phone())
                .ifPresent(it -> ways.add(button(it, "btn")));
        if (alarm.mayAct())
            ways.add(
                    button(
                            new Anchor(ClinicLinks.alarm(alarm.caseId()), "Open the alarm"),
                            "btn danger"));
        else words.add(Texts.plain("The answer is for the three seats and covering clinicians."));
        return line(words, ways.toArray(Component[]::new));
    }

    private String times(OpenAlarm alarm) {
        var opened =
                alarm.openedBy().isEmpty()
                        ? "Nobody has opened it yet."
                        : "Opened by " + alarm.openedBy() + ", not closed.";
        return "Since %s; to be closed by %s. %s"
                .formatted(Dates.moment(alarm.at(), zone), Dates.moment(alarm.due(), zone), opened);
    }

    private static Anchor button(Anchor link, String look) {
        link.addClassNames(look.split(" "));
        return link;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var told =
                AlarmsShown.listen(
                        attached.getUI(),
                        alarms -> {
                            known = alarms;
                            show();
                        });
        addDetachListener(
                left -> {
                    left.unregisterListener();
                    told.remove();
                });
    }
}
