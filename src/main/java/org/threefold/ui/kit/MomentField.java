package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A moment, for staff, in the practice's zone: a [DayField] and beside it the time of day.
public class MomentField extends Div {

    private final DayField day;
    private final TimePicker time;

    public MomentField(String label) {
        day = new DayField(label);
        time = new TimePicker(label + ", time");
        time.setLocale(Locale.UK);
        time.setPlaceholder("hh:mm");
        setClassName("moment");
        add(day, time);
    }

    public void set(LocalDateTime at) {
        day.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
    }

    public void clear() {
        day.clear();
        time.clear();
    }

    /// What was chosen. Where a part of it is missing, the field of that part says so.
    public Optional<LocalDateTime> chosen() {
        var on = day(day.getValue());
        var at = time(time.getValue());
        return on == null || at == null ? Optional.empty() : Optional.of(on.atTime(at));
    }

    /// What cannot be read has its own words at the field, which stay.
    private @Nullable LocalDate day(@Nullable LocalDate value) {
        if (value == null && !day.isInvalid()) {
            day.setErrorMessage("Choose a day.");
            day.setInvalid(true);
        }
        return value;
    }

    private @Nullable LocalTime time(@Nullable LocalTime value) {
        time.setErrorMessage("Choose a time, as 08:30.");
        time.setInvalid(value == null);
        return value;
    }
}
