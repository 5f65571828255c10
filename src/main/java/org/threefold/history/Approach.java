package org.threefold.history;

/// The kinds of treatment without a drug, and procedures: src/docs/clinical/standard-treatments.md,
/// "Treatments without a drug".
public enum Approach {
    PHYSICAL_REHAB("Physical rehabilitation"),
    EXERCISE("Exercise programme"),
    PSYCHOLOGICAL("Psychological treatment"),
    INTERDISCIPLINARY_PROGRAM("Interdisciplinary pain programme"),
    EDUCATION("Pain education"),
    INTERVENTIONAL("Interventional procedure"),
    NEUROMODULATION("Neuromodulation"),
    MANUAL_CAM("Manual or complementary treatment"),
    SLEEP_WEIGHT_LIFESTYLE("Sleep, weight or lifestyle");

    private final String words;

    Approach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
