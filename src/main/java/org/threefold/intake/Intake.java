package org.threefold.intake;

import java.util.List;

/// What the patient told of themselves, for the team: differences first. `unread` says that it was
/// sent and that whoever asks has not yet said that they have read it.
public record Intake(HomeProgress progress, List<IntakeLine> lines, int withheld, boolean unread) {

    public Intake {
        lines = List.copyOf(lines);
    }

    public List<IntakeLine> differences() {
        return lines.stream().filter(it -> it.difference() != Difference.NONE).toList();
    }
}
