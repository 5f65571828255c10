package org.threefold.rules;

import org.threefold.evidence.Mark;

import java.time.LocalDate;
import java.time.Period;

/// How long a clearance holds at most. No guideline gives these periods: they are practice policy
/// (the screening semantics of the clinical specification).
public record Validity(Period atMost, Mark mark) {

    static final Validity CARDIAC = days(90);
    static final Validity PSYCHIATRIC = days(90);
    static final Validity SUBSTANCE_USE = days(30);
    static final Validity LABORATORY = days(90);
    static final Validity HEAD_OR_EYE_PRESSURE = days(180);

    static final Validity THAT_SESSION = days(0);

    public LocalDate lastDay(LocalDate clearedOn) {
        return clearedOn.plus(atMost);
    }

    public String words() {
        var period = atMost.isZero() ? "that session only" : atMost.getDays() + " days";
        return period + " (" + mark.words() + ")";
    }

    private static Validity days(int days) {
        return new Validity(Period.ofDays(days), Mark.PRACTICE_POLICY);
    }
}
