package org.threefold.measures;

import java.util.List;

/// What somebody sees of what was measured.
public sealed interface MeasureView {

    /// For the team.
    record Whole(MeasureCourse course) implements MeasureView {}

    /// Which forms are due and done, for whoever sees to completeness.
    record OnlyDue(List<Due> due) implements MeasureView {}
}
