package org.threefold.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one field for a day, for staff: written as in [DayText], shown as `03-Dec-2026` with its
/// weekday below. What cannot be read is refused in words at the field, and stays in it.
public class DayField extends DatePicker {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEE dd-MMM-uuuu", Locale.ENGLISH);

    /// The date picker takes the text away on Escape where no day was chosen yet.
    private static final String KEEP_TEXT_ON_ESCAPE =
            """
            this.addEventListener('keydown', event => {
              if (event.key !== 'Escape') return;
              const typed = this.inputElement.value;
              requestAnimationFrame(() => {
                if (!typed || this.inputElement.value === typed) return;
                this.inputElement.value = typed;
                this.inputElement.dispatchEvent(new Event('input', { bubbles: true }));
              });
            }, true);
            """;

    private String hint = "";
    private boolean weekends;

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setPlaceholder("dd-Mmm-yyyy");
        setI18n(
                new DatePickerI18n()
                        .setDateFormat("dd-MMM-yyyy")
                        .setFirstDayOfWeek(1)
                        .setBadInputErrorMessage("Write the day as 03-Dec-2026."));
        setFallbackParser(this::read);
        addValueChangeListener(_ -> describe());
        getElement().executeJs(KEEP_TEXT_ON_ESCAPE);
    }

    /// Says so where the day is a Saturday or a Sunday.
    public final DayField warningOfWeekends() {
        weekends = true;
        describe();
        return this;
    }

    /// Shown after the day with its weekday.
    @Override
    public void setHelperText(@Nullable String words) {
        hint = words == null ? "" : words;
        describe();
    }

    /// Where a field asks what today is: set once on each UI.
    public static void use(UI ui, PracticeClock clock) {
        ComponentUtil.setData(ui, PracticeClock.class, clock);
    }

    private Result<LocalDate> read(String typed) {
        var clock =
                getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                        .map(ui -> ComponentUtil.getData(ui, PracticeClock.class))
                        .orElseThrow(() -> new IllegalStateException("No clock on this UI"));
        return switch (DayText.read(typed, clock.today())) {
            case Outcome.Done<LocalDate>(var day) -> Result.ok(day);
            case Outcome.Refused<LocalDate>(var why) -> Result.error(why);
        };
    }

    private void describe() {
        var day = getValue();
        super.setHelperText(
                Stream.of(day == null ? "" : WITH_WEEKDAY.format(day), weekend(day), hint)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(". ")));
    }

    private String weekend(@Nullable LocalDate day) {
        boolean is =
                day != null
                        && (day.getDayOfWeek() == DayOfWeek.SATURDAY
                                || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        return weekends && is ? "This is a weekend" : "";
    }
}
