package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;
import org.threefold.settings.Amount;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;

/// How long a clearance holds at most. No guideline gives these periods: they are settings of the
/// practice policy. Without a setting it holds for one session only.
public record Validity(@Nullable Amount setting) {

    static final Validity CARDIAC = new Validity(ClearanceSettings.CARDIAC);
    static final Validity PSYCHIATRIC = new Validity(ClearanceSettings.PSYCHIATRIC);
    static final Validity SUBSTANCE_USE = new Validity(ClearanceSettings.SUBSTANCE_USE);
    static final Validity LABORATORY = new Validity(ClearanceSettings.LABORATORY);
    static final Validity HEAD_OR_EYE_PRESSURE = new Validity(ClearanceSettings.PRESSURE);

    static final Validity THAT_SESSION = new Validity(null);

    public LocalDate lastDay(LocalDate clearedOn, PracticePolicy policy) {
        return setting == null ? clearedOn : clearedOn.plusDays(policy.whole(setting));
    }

    public String words(PracticePolicy policy) {
        var period = setting == null ? "that session only" : policy.words(setting);
        return period + " (" + VerificationLevel.PRACTICE_POLICY.words() + ")";
    }
}
