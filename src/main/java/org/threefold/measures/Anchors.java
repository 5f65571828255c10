package org.threefold.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days that a plan hangs on: when the case was opened, and the sessions, held or planned.
/// Before the first session only the intake is due.
public record Anchors(LocalDate opened, List<LocalDate> sessions) {

    public Anchors {
        sessions = sessions.stream().sorted().toList();
    }

    static Anchors opened(LocalDate day) {
        return new Anchors(day, List.of());
    }

    Optional<LocalDate> first() {
        return sessions.stream().findFirst();
    }
}
