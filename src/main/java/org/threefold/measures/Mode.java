package org.threefold.measures;

/// Who filled it in, and for whom.
public enum Mode {
    BY_PATIENT("Filled in by the patient"),
    FOR_PATIENT("Filled in by staff in the patient's words"),
    BY_CLINICIAN("Asked or rated by a clinician"),
    FROM_PAPER("Typed in from a licensed copy");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// How staff fill in an instrument: in the patient's words where it is the patient's to answer.
    static Mode ofStaff(Instrument instrument) {
        if (!instrument.worded()) return FROM_PAPER;
        return instrument.manner() == Manner.PATIENT ? FOR_PATIENT : BY_CLINICIAN;
    }
}
