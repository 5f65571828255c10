package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.threefold.access.Colleague;
import org.threefold.conference.Conference;
import org.threefold.kernel.StaffId;
import org.threefold.ui.kit.DayField;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When a conference begins, and who chairs.
class MeetingFields extends Div {

    private final Clock clock;
    private final DayField day = new DayField("Day").warningOfWeekends();
    private final TimePicker time = new TimePicker("Begins at");
    private final Select<Colleague> chair = new Select<>();

    MeetingFields(List<Colleague> chairs, Clock clock) {
        this.clock = clock;
        day.setMin(LocalDate.now(clock));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(LocalTime.of(8, 30));
        chair.setLabel("Chair");
        chair.setItems(chairs);
        chair.setItemLabelGenerator(Colleague::name);
        setClassName("stack");
        add(day, time, chair);
    }

    /// Begins with what stands.
    void show(Conference conference, List<Colleague> chairs) {
        var starts = conference.startsAt().atZone(clock.getZone());
        day.setValue(starts.toLocalDate());
        time.setValue(starts.toLocalTime());
        chairs.stream()
                .filter(one -> one.id().equals(conference.chair()))
                .findFirst()
                .ifPresent(chair::setValue);
    }

    /// What is still to be chosen, in words; empty when nothing is.
    Optional<String> missing() {
        if (day.getValue() == null || time.getValue() == null)
            return Optional.of("Choose a day and a time.");
        if (chair.isEmpty()) return Optional.of("Choose who chairs.");
        return Optional.empty();
    }

    /// To be asked when nothing is missing.
    Instant startsAt() {
        return day.getValue().atTime(time.getValue()).atZone(clock.getZone()).toInstant();
    }

    /// To be asked when nothing is missing.
    StaffId chair() {
        return chair.getValue().id();
    }
}
