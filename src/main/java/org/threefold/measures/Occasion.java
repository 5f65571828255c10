package org.threefold.measures;

import java.time.LocalDate;

/// Why something is measured now.
public sealed interface Occasion {

    /// Before anything is decided.
    record Intake() implements Occasion {}

    record BeforeSession(LocalDate session) implements Occasion {}

    /// So many weeks after the first session.
    record Week(int number) implements Occasion {}

    /// So many months after the first session.
    record Month(int number) implements Occasion {}

    default String words() {
        return switch (this) {
            case Intake _ -> "Intake";
            case BeforeSession _ -> "Before the session";
            case Week(var number) -> number == 1 ? "1 week after" : number + " weeks after";
            case Month(var number) -> number + " months after";
        };
    }
}
