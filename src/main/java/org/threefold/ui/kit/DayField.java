package org.threefold.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;

import java.util.Locale;

/// A day, written as staff read it: `23-Nov-2026`. It understands `2026-11-23` and `23 Nov 2026`
/// too.
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(
                new DatePickerI18n()
                        .setDateFormats("dd-MMM-yyyy", "d-MMM-yyyy", "d MMM yyyy", "yyyy-MM-dd")
                        .setFirstDayOfWeek(1)
                        .setBadInputErrorMessage("Write a day as 23-Nov-2026"));
    }
}
