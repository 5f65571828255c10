package org.threefold.review;

import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;

import java.time.LocalDate;

/// Something that must be so before a case goes on: what, which discipline sees to it, by when.
public record Condition(String text, Discipline owner, Due due) {

    public Condition {
        if (text.isBlank()) throw new IllegalArgumentException("a condition says what must be so");
    }

    /// By when.
    public sealed interface Due {

        record BeforeFirstSession() implements Due {}

        record By(LocalDate day) implements Due {}

        default String words() {
            return switch (this) {
                case BeforeFirstSession _ -> "before the first session";
                case By(var day) -> "by " + Days.staff(day);
            };
        }
    }
}
