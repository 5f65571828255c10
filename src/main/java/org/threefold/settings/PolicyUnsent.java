package org.threefold.settings;

import java.util.Map;

/// What somebody typed into the draft and did not propose yet. `from` is a day as text, or empty.
public record PolicyUnsent(
        Map<String, String> changed, Map<String, String> reasons, String from, String why) {

    public static final PolicyUnsent NOTHING = new PolicyUnsent(Map.of(), Map.of(), "", "");

    public PolicyUnsent {
        changed = Map.copyOf(changed);
        reasons = Map.copyOf(reasons);
    }

    public boolean isEmpty() {
        return changed.isEmpty() && reasons.isEmpty() && why.isBlank();
    }
}
