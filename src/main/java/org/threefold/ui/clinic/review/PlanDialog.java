package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.Colleague;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.util.List;

/// Plans a conference: when, and who chairs.
class PlanDialog extends Dialog {

    private final Conferences conferences;
    private final Actor me;
    private final Runnable then;
    private final Conference.Id id = Conference.Id.next();
    private final MeetingFields meeting;
    private final DraftFields drafts;
    private final Div objection = new Div();

    PlanDialog(
            Conferences conferences, Actor me, List<Colleague> chairs, Clock clock, Runnable then) {
        this.conferences = conferences;
        this.me = me;
        this.then = then;
        meeting = new MeetingFields(chairs, clock);
        drafts = DraftFields.of(me, DraftForm.of("plan conference")).all(meeting);
        setHeaderTitle("Plan a conference");
        objection.setClassName("objection");
        objection.getElement().setAttribute("role", "alert");
        add(meeting, objection);
        var plan = new Button("Plan conference", _ -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), plan);
    }

    private void plan() {
        meeting.missing().ifPresentOrElse(objection::setText, this::ask);
    }

    private void ask() {
        switch (drafts.submit(
                () -> conferences.plan(me, id, meeting.startsAt(), meeting.chair()))) {
            case Outcome.Done<Conference> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<Conference>(var why) -> objection.setText(why);
        }
    }
}
