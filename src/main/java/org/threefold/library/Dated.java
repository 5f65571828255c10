package org.threefold.library;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// When something was published, as exactly as it is known: a year, or a year and a month. A source
/// without a date is `UNDATED`, which is said and not guessed.
public record Dated(@Nullable Integer year, @Nullable Month month) implements Comparable<Dated> {

    public static final Dated UNDATED = new Dated(null, null);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Comparator<Dated> OLDEST_FIRST =
            Comparator.comparing((Dated it) -> Objects.requireNonNullElse(it.year, 0))
                    .thenComparing(it -> it.month == null ? 0 : it.month.getValue());

    public Dated {
        if (year != null && (year < 1700 || year > 2200))
            throw new IllegalArgumentException("No year of a publication: " + year);
        if (year == null && month != null)
            throw new IllegalArgumentException("A month needs its year");
    }

    /// Reads `2025-08`, `2018`, or nothing.
    public static Dated of(String written) {
        if (written.isBlank()) return UNDATED;
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) throw new IllegalArgumentException("No date: " + written);
        var month = found.group(2) == null ? null : Month.of(Integer.parseInt(found.group(2)));
        return new Dated(Integer.valueOf(found.group(1)), month);
    }

    /// "Aug 2025", "2018", or "undated".
    public String words() {
        if (year == null) return "undated";
        if (month == null) return String.valueOf(year);
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year;
    }

    /// As [#of] reads it.
    public String written() {
        if (year == null) return "";
        return month == null ? String.valueOf(year) : year + "-%02d".formatted(month.getValue());
    }

    @Override
    public int compareTo(Dated other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
