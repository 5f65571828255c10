package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.access.Colleague;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// Puts a conference on another day or under another chair, or calls it off. Either says why.
class MoveDialog extends Dialog {

    private final Conferences conferences;
    private final Actor me;
    private final Conference conference;
    private final Runnable then;
    private final MeetingFields meeting;
    private final TextArea because = new TextArea("Why");
    private final DraftFields drafts;
    private final Div objection = new Div();

    MoveDialog(
            Conferences conferences,
            Actor me,
            Conference conference,
            List<Colleague> chairs,
            Clock clock,
            Runnable then) {
        this.conferences = conferences;
        this.me = me;
        this.conference = conference;
        this.then = then;
        meeting = new MeetingFields(chairs, clock);
        meeting.show(conference, chairs);
        setHeaderTitle("Move the conference or call it off");
        because.setHelperText("The team reads it.");
        because.setMaxLength(500);
        because.setWidthFull();
        objection.setClassName("objection");
        objection.getElement().setAttribute("role", "alert");
        meeting.add(because);
        drafts =
                DraftFields.of(me, DraftForm.of("move conference " + conference.id().value()))
                        .all(meeting);
        add(meeting, objection);
        buttons();
    }

    private void buttons() {
        var off = new Button("Call it off", _ -> callOff());
        off.addThemeVariants(ButtonVariant.ERROR);
        var move = new Button("Move conference", _ -> move());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), off, move);
    }

    private void move() {
        meeting.missing()
                .ifPresentOrElse(
                        objection::setText,
                        () ->
                                told(
                                        () ->
                                                conferences.move(
                                                        me,
                                                        conference.id(),
                                                        meeting.startsAt(),
                                                        meeting.chair(),
                                                        because.getValue())));
    }

    private void callOff() {
        told(() -> conferences.callOff(me, conference.id(), because.getValue()));
    }

    private void told(Supplier<Outcome<Conference>> act) {
        switch (drafts.submit(act)) {
            case Outcome.Done<Conference> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<Conference>(var why) -> objection.setText(why);
        }
    }
}
