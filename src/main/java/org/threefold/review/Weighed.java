package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

/// One opinion as it lay before the chair: which, from which seat, with what position, sealed by
/// which hash, and what the chair answers if the decision goes against it.
public record Weighed(
        Opinion.Id opinion,
        Discipline discipline,
        Position position,
        String sha256,
        @Nullable String answer) {

    boolean dissentsFrom(Position decided) {
        return position != decided;
    }
}
