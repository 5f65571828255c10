package org.threefold.opioids;

/// One thing that is wrong with a day as typed, with the reason for whoever can mend it. `line` is
/// the place of the medicine in the list, from zero; minus one for the day itself.
public record DiaryProblem(int line, Field field, DiaryReason reason) {

    /// Where it stands in the form.
    public enum Field {
        DAY,
        MEDICINE,
        EACH,
        COUNT
    }

    static final int NO_LINE = -1;
}
