package org.threefold.documents;

import org.threefold.kernel.Days;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a printed document says, without the lines that stand on each of its pages.
///
/// @param name begins the name of its file: `decision` makes `decision-TF-2026-0117.pdf`
public record DocumentText(
        String name, String title, Reader reader, Locale language, List<DocumentBlock> blocks) {

    /// For whom it is printed: how days are written.
    public enum Reader {
        PATIENT,
        STAFF;

        String day(LocalDate day) {
            return switch (this) {
                case PATIENT -> Days.patient(day);
                case STAFF -> Days.staff(day);
            };
        }
    }

    public DocumentText {
        if (!name.matches("[a-z]+(-[a-z]+)*"))
            throw new IllegalArgumentException("A name for a file is made of letters: " + name);
        blocks = List.copyOf(blocks);
    }
}
