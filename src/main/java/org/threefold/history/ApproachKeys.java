package org.threefold.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The approaches without a drug, by the keys that the history module knows them by.
final class ApproachKeys {

    static final Map<String, String> ALL = all();

    static final Set<String> USUAL =
            Set.of("PHYSICAL_REHAB", "EXERCISE", "PSYCHOLOGICAL", "INTERDISCIPLINARY_PROGRAM");

    private ApproachKeys() {}

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("PHYSICAL_REHAB", "Physical rehabilitation");
        all.put("EXERCISE", "Exercise programme");
        all.put("PSYCHOLOGICAL", "Psychological treatment");
        all.put("INTERDISCIPLINARY_PROGRAM", "Interdisciplinary pain programme");
        all.put("EDUCATION", "Pain education");
        all.put("INTERVENTIONAL", "Interventional procedure");
        all.put("NEUROMODULATION", "Neuromodulation");
        all.put("MANUAL_CAM", "Manual or complementary treatment");
        all.put("SLEEP_WEIGHT_LIFESTYLE", "Sleep, weight or lifestyle");
        return all;
    }
}
