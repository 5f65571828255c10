package org.threefold.progress;

import java.util.List;

/// What the words of a task need.
///
/// @param names of sections or of seats, as their enums name them
public record TaskParameters(int count, List<String> names) {

    public static final TaskParameters NONE = new TaskParameters(0, List.of());

    public TaskParameters {
        names = List.copyOf(names);
    }

    public static TaskParameters count(int count) {
        return new TaskParameters(count, List.of());
    }

    public static TaskParameters names(List<String> names) {
        return new TaskParameters(names.size(), names);
    }
}
