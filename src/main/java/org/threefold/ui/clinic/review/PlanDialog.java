package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.threefold.access.Colleague;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.review.Conference;
import org.threefold.review.Conferences;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Plans a conference: when, and who chairs.
class PlanDialog extends Dialog {

    private final Conferences conferences;
    private final Actor me;
    private final Clock clock;
    private final Runnable then;
    private final Conference.Id id = Conference.Id.next();
    private final DatePicker day = Pickers.day("Day");
    private final TimePicker time = new TimePicker("Begins at");
    private final Select<Colleague> chair = new Select<>();
    private final Div objection = new Div();

    PlanDialog(
            Conferences conferences, Actor me, List<Colleague> chairs, Clock clock, Runnable then) {
        this.conferences = conferences;
        this.me = me;
        this.clock = clock;
        this.then = then;
        setHeaderTitle("Plan a conference");
        day.setMin(LocalDate.now(clock));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(LocalTime.of(8, 30));
        chair.setLabel("Chair");
        chair.setItems(chairs);
        chair.setItemLabelGenerator(Colleague::name);
        objection.setClassName("objection");
        objection.getElement().setAttribute("role", "alert");
        var form = new Div(day, time, chair, objection);
        form.setClassName("stack");
        add(form);
        var plan = new Button("Plan conference", _ -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), plan);
    }

    private void plan() {
        if (startsAt().isEmpty()) objection.setText("Choose a day and a time.");
        else if (chair.isEmpty()) objection.setText("Choose who chairs.");
        else plan(startsAt().get());
    }

    private void plan(Instant startsAt) {
        switch (conferences.plan(me, id, startsAt, chair.getValue().id())) {
            case Outcome.Done<Conference> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<Conference>(var why) -> objection.setText(why);
        }
    }

    private Optional<Instant> startsAt() {
        return Optional.ofNullable(day.getValue())
                .filter(_ -> time.getValue() != null)
                .map(chosen -> chosen.atTime(time.getValue()).atZone(clock.getZone()).toInstant());
    }
}
