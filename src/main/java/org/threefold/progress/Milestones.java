package org.threefold.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The milestones of one case, a record for each module that declares some; see [ProgressPart].
public record Milestones(Map<Class<? extends Record>, Record> parts) {

    public Milestones {
        parts = Map.copyOf(parts);
    }

    public static Milestones of(List<? extends Record> parts) {
        var byType = new HashMap<Class<? extends Record>, Record>();
        parts.forEach(it -> byType.put(it.getClass(), it));
        return new Milestones(byType);
    }

    /// Those of one module.
    public <M extends Record> M of(Class<M> type) {
        var part = parts.get(type);
        if (part == null) throw new IllegalStateException("No part declares " + type.getName());
        return type.cast(part);
    }
}
