package org.threefold.measures;

/// Who answers. What is asked in person or rated by a clinician is never sent to the patient.
public enum Manner {
    PATIENT("Answered by the patient"),
    ASKED("Asked in person by a clinician"),
    RATED("Rated by a clinician");

    private final String words;

    Manner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
