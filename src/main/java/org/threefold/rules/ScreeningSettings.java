package org.threefold.rules;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.SCREENING;
import static org.threefold.settings.Unit.A_MINUTE;
import static org.threefold.settings.Unit.DAYS;
import static org.threefold.settings.Unit.MILLISECONDS;
import static org.threefold.settings.Unit.MMHG;
import static org.threefold.settings.Unit.MONTHS;
import static org.threefold.settings.Unit.PERCENT;
import static org.threefold.settings.Unit.POINTS;
import static org.threefold.settings.Unit.WEEKS;

import org.threefold.library.Sources;
import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;
import org.threefold.settings.Unit;

import java.util.List;
import java.util.Map;

/// Limits of the screening rules, and how long ago a danger must lie, that no guideline gives: what
/// is marked `policy` in src/docs/clinical/psychiatric-rules.md, src/docs/clinical/medical-rules.md
/// and src/docs/clinical/substance-use-rules.md.
public final class ScreeningSettings implements SettingGroup {

    private static final String EARLY = "People would be treated before the danger has passed.";
    private static final String WEAK = "A warning would come later than usual.";

    public static final String ABSOLUTE = "ABSOLUTE";

    public static final Choice PSYCHOSIS_HISTORY =
            setting(SCREENING, "rule.psychosis-history", "A psychotic disorder in remission")
                    .means("What a history of a primary psychotic disorder weighs.")
                    .from(Sources.ADDY.checked("a history of psychosis is a contraindication"))
                    .usedBy("Rule PSY-02")
                    .harm(
                            "The founding article excludes these people; the Spravato label asks"
                                    + " that benefit outweigh risk.")
                    .usuallyOne(
                            Map.of(
                                    ABSOLUTE,
                                    "Contraindication",
                                    "REQUIRES_CLEARANCE",
                                    "Requires clearance"),
                            ABSOLUTE,
                            Choice.Guard.LEAVING_OUT);

    public static final Amount PSYCHOSIS_EPISODE =
            since(
                    "psychosis-episode",
                    "An acute psychotic episode",
                    "PSY-01",
                    "6",
                    "60",
                    "12",
                    MONTHS);
    public static final Amount HOSPITALIZATION =
            since(
                    "hospitalization",
                    "A psychiatric hospitalization",
                    "PSY-12",
                    "1",
                    "24",
                    "3",
                    MONTHS);
    public static final Amount DELIRIUM =
            since("delirium", "Delirium", "PSY-14", "14", "180", "30", DAYS);
    public static final Amount HEAD_INJURY =
            since("head-injury", "A head injury", "NEU-02", "1", "24", "3", MONTHS);
    public static final Amount SEIZURE =
            since("seizure", "A seizure", "NEU-03", "3", "36", "6", MONTHS);
    public static final Amount EYE_SURGERY =
            since("eye-surgery", "Eye surgery", "EYE-01", "2", "26", "6", WEEKS);
    public static final Amount HYPERTENSIVE_CRISIS =
            since("hypertensive-crisis", "A hypertensive crisis", "CV-06", "3", "24", "6", MONTHS);
    public static final Amount REMISSION =
            since("remission", "The end of a use disorder", "SUD-03", "6", "60", "12", MONTHS);

    public static final Amount PHQ9_SEVERE =
            limit("phq9-severe", "PHQ-9 that calls for caution", "PSY-10", "10", "27")
                    .safeUpTo("20")
                    .usually("20", POINTS);
    public static final Amount GAD7_SEVERE =
            limit("gad7-severe", "GAD-7 that calls for caution", "PSY-13", "10", "21")
                    .safeUpTo("15")
                    .usually("15", POINTS);
    public static final Amount EXPECTED_CHANGE =
            limit(
                            "expected-change",
                            "Expected change that is unrealistic, above",
                            "PSY-17",
                            "30",
                            "95")
                    .safeUpTo("70")
                    .usually("70", PERCENT);
    public static final Amount EJECTION_FRACTION =
            limit(
                            "ejection-fraction",
                            "Ejection fraction that needs clearance, below",
                            "CV-04",
                            "30",
                            "60")
                    .safeFrom("40")
                    .usually("40", PERCENT);
    public static final Amount HIGH_SYSTOLIC =
            limit("high-systolic", "Systolic pressure, two readings", "CV-06", "140", "179")
                    .safeUpTo("160")
                    .usually("160", MMHG);
    public static final Amount HIGH_DIASTOLIC =
            limit("high-diastolic", "Diastolic pressure, two readings", "CV-06", "90", "109")
                    .safeUpTo("100")
                    .usually("100", MMHG);
    public static final Amount VERY_HIGH_SYSTOLIC =
            limit("very-high-systolic", "Systolic pressure, any reading", "CV-06", "160", "200")
                    .safeUpTo("180")
                    .usually("180", MMHG);
    public static final Amount VERY_HIGH_DIASTOLIC =
            limit("very-high-diastolic", "Diastolic pressure, any reading", "CV-06", "100", "120")
                    .safeUpTo("110")
                    .usually("110", MMHG);
    public static final Amount FAST_PULSE =
            limit("fast-pulse", "Resting heart rate, above", "CV-08", "90", "130")
                    .safeUpTo("110")
                    .usually("110", A_MINUTE);
    public static final Amount SLOW_PULSE =
            limit("slow-pulse", "Resting heart rate, below", "CV-08", "40", "60")
                    .safeFrom("50")
                    .usually("50", A_MINUTE);
    public static final Amount LONG_QT =
            limit("long-qt", "QTc, above", "CV-09", "440", "550")
                    .safeUpTo("500")
                    .usually("500", MILLISECONDS);
    public static final Amount SATURATION =
            limit("saturation", "Oxygen saturation at rest, below", "RSP-01", "85", "96")
                    .safeFrom("92")
                    .usually("92", PERCENT);
    public static final Amount AUDIT_C_HIGH =
            limit("audit-c-high", "AUDIT-C that needs clearance", "SUD-04", "5", "12")
                    .safeUpTo("8")
                    .usually("8", POINTS);
    public static final Amount FEVER =
            limit("fever", "Temperature on the day", "INF-01", "37", "39")
                    .safeUpTo("38")
                    .usually("38", Unit.CELSIUS);
    public static final Amount OBESITY =
            limit("obesity", "BMI from which a dosing weight is chosen", "BMI-01", "25", "40")
                    .safeUpTo("30")
                    .usually("30", Unit.KG_PER_M2);

    private static final List<Setting> ALL =
            List.of(
                    PSYCHOSIS_HISTORY,
                    PSYCHOSIS_EPISODE,
                    HOSPITALIZATION,
                    DELIRIUM,
                    PHQ9_SEVERE,
                    GAD7_SEVERE,
                    EXPECTED_CHANGE,
                    HIGH_SYSTOLIC,
                    HIGH_DIASTOLIC,
                    VERY_HIGH_SYSTOLIC,
                    VERY_HIGH_DIASTOLIC,
                    HYPERTENSIVE_CRISIS,
                    EJECTION_FRACTION,
                    FAST_PULSE,
                    SLOW_PULSE,
                    LONG_QT,
                    SATURATION,
                    HEAD_INJURY,
                    SEIZURE,
                    EYE_SURGERY,
                    REMISSION,
                    AUDIT_C_HIGH,
                    OBESITY,
                    FEVER);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    /// A danger that has to be so long ago.
    private static Amount since(
            String id,
            String name,
            String rule,
            String least,
            String most,
            String usual,
            Unit unit) {
        return setting(SCREENING, "rule." + id, name + " counts for")
                .means("From the day it ended, or was.")
                .usedBy("Rule " + rule)
                .between(least, most)
                .safeFrom(usual)
                .harm(EARLY)
                .usually(usual, unit);
    }

    private static SettingDraft limit(
            String id, String name, String rule, String least, String most) {
        return setting(SCREENING, "rule." + id, name)
                .means("The rule speaks from here on.")
                .usedBy("Rule " + rule)
                .between(least, most)
                .harm(WEAK);
    }
}
