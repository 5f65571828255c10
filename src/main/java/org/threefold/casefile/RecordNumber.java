package org.threefold.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The practice's own number of a case, as people say it on the phone: `TF-2026-0117` is the
/// hundred and seventeenth case opened in 2026.
public record RecordNumber(int year, int serial) {

    private static final Pattern SHAPE = Pattern.compile("TF-(\\d{4})-(\\d{4,7})");

    public RecordNumber {
        if (year < 2000 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("No record number: " + year + ", " + serial);
        }
    }

    /// As people type it; nothing where it is none.
    public static Optional<RecordNumber> of(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(parse(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public static RecordNumber parse(String text) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("A record number looks like TF-2026-0117");
        }
        return new RecordNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "TF-%d-%04d", year, serial);
    }
}
