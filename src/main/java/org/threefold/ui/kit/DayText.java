package org.threefold.ui.kit;

import org.threefold.kernel.Outcome;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A day as somebody types it: `03-Dec-2026`, `3 Dec 2026`, `2026-12-03`, `03122026` (day, month,
/// year), `t` for today, `t-7` and `t+7` for days from today. A month written as a number between
/// marks is refused: the third of December and the twelfth of March look the same.
public final class DayText {

    private static final String WRITE = "Write the day as 03-Dec-2026.";
    private static final Pattern FROM_TODAY = Pattern.compile("[tT]\\s*(?:([+-])\\s*(\\d{1,4}))?");
    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "\\d{1,4}\\s*[/.]\\s*\\d{1,2}\\s*[/.]\\s*\\d{1,4}\\.?|\\d{1,2}-\\d{1,2}-\\d{2,4}");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[ -]+\\p{Alpha}{3,}[ -]+\\d{2}|\\d{6}");
    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    form("d-MMM-uuuu"),
                    form("d MMM uuuu"),
                    form("d MMMM uuuu"),
                    form("uuuu-M-d"),
                    form("ddMMuuuu"));

    private DayText() {}

    /// @param today what `t` means
    public static Outcome<LocalDate> read(String typed, LocalDate today) {
        var text = typed.strip().replaceAll("\\s+", " ");
        if (AMBIGUOUS.matcher(text).matches())
            return new Outcome.Refused<>(
                    "Day and month could be confused in " + text + ". " + WRITE);
        if (SHORT_YEAR.matcher(text).matches())
            return new Outcome.Refused<>("Write the year with four digits, as 03-Dec-2026.");
        var fromToday = FROM_TODAY.matcher(text);
        if (fromToday.matches())
            return new Outcome.Done<>(moved(today, fromToday.group(1), fromToday.group(2)));
        for (var form : FORMS) {
            try {
                return new Outcome.Done<>(LocalDate.parse(text, form));
            } catch (DateTimeParseException _) {
                // the next form may fit
            }
        }
        return new Outcome.Refused<>(wellWritten(text) ? "There is no such day. " + WRITE : WRITE);
    }

    private static LocalDate moved(LocalDate today, String sign, String days) {
        if (days == null) return today;
        long by = Long.parseLong(days);
        return sign.equals("-") ? today.minusDays(by) : today.plusDays(by);
    }

    /// Whether it is well written, as the 31st of February is.
    private static boolean wellWritten(String text) {
        for (var form : FORMS) {
            try {
                form.withResolverStyle(ResolverStyle.LENIENT).parse(text, LocalDate::from);
                return true;
            } catch (DateTimeException _) {
                // the next form may fit
            }
        }
        return false;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
