package org.threefold.intake;

import java.util.List;

/// What the patient told of themselves, for the team: differences first.
public record Intake(HomeProgress progress, List<IntakeLine> lines, int withheld) {

    public Intake {
        lines = List.copyOf(lines);
    }

    public List<IntakeLine> differences() {
        return lines.stream().filter(it -> it.difference() != Difference.NONE).toList();
    }
}
