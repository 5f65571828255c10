package org.threefold.rules;

import org.threefold.history.ObservationKind;
import org.threefold.kernel.Days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One resting blood pressure in mmHg, ours or as a referral reports it. Either half alone can
/// worry; a missing half counts as nothing.
record BloodPressure(
        Optional<BigDecimal> systolic,
        Optional<BigDecimal> diastolic,
        Optional<LocalDate> on,
        boolean reported) {

    static List<BloodPressure> all(Facts facts) {
        return Stream.concat(ours(facts).stream(), reported(facts).stream())
                .filter(reading -> reading.fresh(facts))
                .toList();
    }

    static List<BloodPressure> ours(Facts facts) {
        return Stream.concat(beforeDose(facts), evaluated(facts))
                .filter(reading -> reading.systolic.isPresent() || reading.diastolic.isPresent())
                .toList();
    }

    /// What was measured on the day of a session.
    private static Stream<BloodPressure> beforeDose(Facts facts) {
        if (!facts.dosing()) return Stream.empty();
        return Stream.of(
                new BloodPressure(
                        DayChecks.amount(facts, DayQuestion.SYSTOLIC),
                        DayChecks.amount(facts, DayQuestion.DIASTOLIC),
                        Optional.of(facts.session().date()),
                        false));
    }

    private static Stream<BloodPressure> evaluated(Facts facts) {
        return Stream.of("medical.bp1", "medical.bp2")
                .map(
                        id ->
                                new BloodPressure(
                                        facts.amount(id + "-systolic"),
                                        facts.amount(id + "-diastolic"),
                                        facts.day(id + "-on"),
                                        false));
    }

    boolean reaches(int systolicLimit, int diastolicLimit) {
        return atLeast(systolic, systolicLimit) || atLeast(diastolic, diastolicLimit);
    }

    boolean exceeds(int systolicLimit, int diastolicLimit) {
        return above(systolic, systolicLimit) || above(diastolic, diastolicLimit);
    }

    boolean complete() {
        return systolic.isPresent() && diastolic.isPresent() && on.isPresent();
    }

    boolean isOf(LocalDate day) {
        return on.filter(day::equals).isPresent();
    }

    boolean fresh(Facts facts) {
        var since = facts.since(FreshnessSettings.VITALS);
        return on.filter(day -> day.isBefore(since)).isEmpty();
    }

    String words() {
        return "%s/%s mmHg%s%s"
                .formatted(
                        half(systolic),
                        half(diastolic),
                        on.map(day -> " on " + Days.staff(day)).orElse(""),
                        reported ? ", reported by the referral" : "");
    }

    private static Optional<BloodPressure> reported(Facts facts) {
        var systolic = facts.latest(ObservationKind.SYSTOLIC);
        var diastolic = facts.latest(ObservationKind.DIASTOLIC);
        return Stream.of(systolic, diastolic)
                .flatMap(Optional::stream)
                .map(Reading::on)
                .max(LocalDate::compareTo)
                .map(
                        day ->
                                new BloodPressure(
                                        of(systolic, day),
                                        of(diastolic, day),
                                        Optional.of(day),
                                        true));
    }

    private static Optional<BigDecimal> of(Optional<Reading> reading, LocalDate day) {
        return reading.filter(it -> it.on().equals(day)).map(Reading::value);
    }

    private static boolean atLeast(Optional<BigDecimal> half, int limit) {
        return half.filter(it -> it.compareTo(BigDecimal.valueOf(limit)) >= 0).isPresent();
    }

    private static boolean above(Optional<BigDecimal> half, int limit) {
        return half.filter(it -> it.compareTo(BigDecimal.valueOf(limit)) > 0).isPresent();
    }

    private static String half(Optional<BigDecimal> half) {
        return half.map(BigDecimal::toPlainString).orElse("not recorded");
    }
}
