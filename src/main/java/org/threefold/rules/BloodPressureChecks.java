package org.threefold.rules;

import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.settings.Amount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How rules CV-06 and CV-07 read blood pressure. Either number suffices: 150/100 reaches
/// 160/100.
final class BloodPressureChecks {

    /// SPRAVATO, EU label (from memory): another limit from 65 years on.
    private static final int OLDER_FROM = 65;

    /// A hypertensive crisis stops the day (CV-06): src/docs/clinical/medical-rules.md, "Blood
    /// pressure and pulse".
    private static final int CRISIS_SYSTOLIC = 180;

    private static final int CRISIS_DIASTOLIC = 120;

    private BloodPressureChecks() {}

    /// 160/100 on two readings or 180/110 on any, as the practice has set it, or a crisis today.
    static CheckResult uncontrolled(Facts facts) {
        var readings = BloodPressure.all(facts);
        var crisis =
                those(readings, CRISIS_SYSTOLIC, CRISIS_DIASTOLIC).stream()
                        .filter(it -> it.isOf(facts.today()))
                        .toList();
        if (!crisis.isEmpty()) return concern(ABSOLUTE, crisis, "today; urgent evaluation");
        var high =
                those(
                        readings,
                        facts.set(ScreeningSettings.VERY_HIGH_SYSTOLIC).intValue(),
                        facts.set(ScreeningSettings.VERY_HIGH_DIASTOLIC).intValue());
        if (!high.isEmpty())
            return concern(REQUIRES_CLEARANCE, high, veryHigh(facts) + " or more").and(gaps(facts));
        var raised =
                those(
                        readings,
                        facts.set(ScreeningSettings.HIGH_SYSTOLIC).intValue(),
                        facts.set(ScreeningSettings.HIGH_DIASTOLIC).intValue());
        if (raised.size() > 1)
            return concern(REQUIRES_CLEARANCE, raised, raised(facts) + " or more, twice");
        return raised.isEmpty() ? gaps(facts) : gaps(facts).and(secondReading(facts));
    }

    private static String veryHigh(Facts facts) {
        return facts.set(ScreeningSettings.VERY_HIGH_SYSTOLIC).toPlainString()
                + "/"
                + facts.set(ScreeningSettings.VERY_HIGH_DIASTOLIC).toPlainString();
    }

    private static String raised(Facts facts) {
        return facts.set(ScreeningSettings.HIGH_SYSTOLIC).toPlainString()
                + "/"
                + facts.set(ScreeningSettings.HIGH_DIASTOLIC).toPlainString();
    }

    /// Usually above 140/90, or above 150/90 from 65 years on: before a dose, hold and measure
    /// again. On the day of a session only a reading of that day counts.
    static CheckResult beforeDose(Facts facts) {
        var latest = latest(facts);
        if (facts.dosing() && latest.filter(it -> it.isOf(facts.today())).isEmpty()) {
            return CheckResult.gap("", Gap.Why.NOT_RECORDED, "the blood pressure before the dose");
        }
        if (latest.isEmpty()) return gaps(facts);
        var reading = latest.get();
        var younger = exceeding(facts, reading, BeforeDoseSettings.SYSTOLIC);
        var older = exceeding(facts, reading, BeforeDoseSettings.SYSTOLIC_OLDER);
        if (younger.isEmpty() && older.isEmpty())
            return reading.reported() ? gaps(facts) : incomplete(reading);
        if (younger.isPresent() && older.isPresent()) return caution(reading, older.get());
        return facts.age()
                .map(age -> caution(reading, age >= OLDER_FROM ? older : younger))
                .orElse(CheckResult.gap("", Gap.Why.NOT_RECORDED, "date of birth"));
    }

    /// "above 140/90", if it is.
    private static Optional<String> exceeding(
            Facts facts, BloodPressure reading, Amount systolicLimit) {
        int systolic = facts.set(systolicLimit).intValue();
        int diastolic = facts.set(BeforeDoseSettings.DIASTOLIC).intValue();
        return reading.exceeds(systolic, diastolic)
                ? Optional.of("above " + systolic + "/" + diastolic)
                : Optional.empty();
    }

    private static CheckResult caution(BloodPressure reading, Optional<String> above) {
        return above.map(it -> caution(reading, it)).orElse(CheckResult.clear());
    }

    private static Optional<BloodPressure> latest(Facts facts) {
        return BloodPressure.all(facts).stream()
                .filter(reading -> reading.on().isPresent())
                .max(Comparator.comparing(reading -> reading.on().orElseThrow()));
    }

    private static List<BloodPressure> those(
            List<BloodPressure> readings, int systolic, int diastolic) {
        return readings.stream().filter(it -> it.reaches(systolic, diastolic)).toList();
    }

    private static CheckResult concern(
            Severity severity, List<BloodPressure> readings, String why) {
        var words = readings.stream().map(BloodPressure::words).collect(Collectors.joining("; "));
        return CheckResult.concern(severity, "Blood pressure " + words + ": " + why + ".");
    }

    private static CheckResult caution(BloodPressure reading, String why) {
        return concern(CAUTION, List.of(reading), why);
    }

    /// A reading of our own, whole and fresh, is needed before anything is clear.
    private static CheckResult gaps(Facts facts) {
        var ours = BloodPressure.ours(facts);
        if (ours.stream().anyMatch(it -> it.complete() && it.fresh(facts))) {
            return CheckResult.clear();
        }
        return missing(
                "medical.bp1-systolic",
                "a resting blood pressure of the last " + facts.words(FreshnessSettings.VITALS));
    }

    private static CheckResult incomplete(BloodPressure reading) {
        return reading.complete()
                ? CheckResult.clear()
                : missing("medical.bp1-diastolic", "both numbers of the latest blood pressure");
    }

    private static CheckResult secondReading(Facts facts) {
        return BloodPressure.ours(facts).stream().filter(BloodPressure::complete).count() > 1
                ? CheckResult.clear()
                : missing("medical.bp2-systolic", "a second resting blood pressure");
    }

    private static CheckResult missing(String question, String words) {
        return CheckResult.gap(question, Gap.Why.NOT_RECORDED, words);
    }
}
