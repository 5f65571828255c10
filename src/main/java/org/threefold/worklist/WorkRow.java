package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.safety.OpenAlarm;

/// One line of a work list.
///
/// @param person and what the case is about, as the list names them
/// @param alarm where the task is an alarm
public record WorkRow(
        CaseId caseId, Task task, String person, String about, @Nullable OpenAlarm alarm) {}
