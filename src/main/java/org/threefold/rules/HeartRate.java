package org.threefold.rules;

/// The heart at rest: before there is a session, as the evaluation has it; on the day of one, only
/// as it was found on that day.
final class HeartRate {

    private HeartRate() {}

    static Check is(Limit limit, Severity severity) {
        return facts ->
                facts.dosing()
                        ? DayChecks.ifAmount(DayQuestion.HEART_RATE, limit, severity).on(facts)
                        : Measurements.measured(Measure.HEART_RATE, limit, severity).on(facts);
    }

    static Check irregular(Severity severity, String observed) {
        return facts ->
                facts.dosing()
                        ? DayChecks.ifYes(DayQuestion.IRREGULAR_RHYTHM, severity, observed)
                                .on(facts)
                        : Checks.ifYes("medical.irregular-rhythm", severity, observed).on(facts);
    }
}
