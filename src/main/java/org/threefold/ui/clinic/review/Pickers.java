package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.datepicker.DatePicker;

import java.util.Locale;

/// Fields for days, written as staff write them.
final class Pickers {

    private Pickers() {}

    static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.ENGLISH);
        day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("dd-MMM-yyyy"));
        return day;
    }
}
