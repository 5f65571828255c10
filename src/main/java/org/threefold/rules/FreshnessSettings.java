package org.threefold.rules;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.SCREENING;
import static org.threefold.settings.Unit.DAYS;
import static org.threefold.settings.Unit.MONTHS;

import org.threefold.settings.Amount;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingGroup;
import org.threefold.settings.Unit;

import java.util.List;

/// How old a test, a reading or a consent may be before a screening rule asks for it again:
/// src/docs/clinical/screening.md, "How old a fact may be".
public final class FreshnessSettings implements SettingGroup {

    private static final String OLD = "A decision would rest on something that may have changed.";

    public static final Amount ECG =
            fresh("ecg", "An ECG", "CV-09, CV-10", "3", "24", "12", MONTHS);
    public static final Amount LIVER_TESTS =
            fresh("liver-tests", "Liver tests on maintenance", "HEP-05", "1", "6", "3", MONTHS);
    public static final Amount LIVER_SESSIONS =
            fresh(
                    "liver-sessions",
                    "Sessions between liver tests",
                    "HEP-05",
                    "1",
                    "12",
                    "6",
                    Unit.SESSIONS);
    public static final Amount TSH = fresh("tsh", "A TSH", "END-02", "3", "24", "12", MONTHS);
    public static final Amount MONITORING_PROGRAMME =
            fresh(
                    "monitoring",
                    "The query of the monitoring programme",
                    "SUD-06",
                    "1",
                    "30",
                    "7",
                    DAYS);
    public static final Amount RECONCILED =
            fresh("reconciled", "The reconciled list of medicines", "DDI-18", "1", "30", "7", DAYS);
    public static final Amount WEIGHT = fresh("weight", "A weight", "WT-01", "7", "90", "30", DAYS);
    public static final Amount CONSENT =
            fresh("consent", "Informed consent", "LOG-03", "3", "24", "12", MONTHS);

    public static final Amount VITALS =
            fresh(
                    "vitals",
                    "A blood pressure, pulse or oxygen saturation",
                    "CV-06, CV-07, CV-08, RSP-01",
                    "7",
                    "180",
                    "90",
                    DAYS);
    public static final Amount LABORATORY =
            fresh(
                    "laboratory",
                    "A laboratory value",
                    "HEP-03, HEP-04, REN-01",
                    "7",
                    "180",
                    "90",
                    DAYS);
    public static final Amount QUESTIONNAIRE =
            fresh(
                    "questionnaire",
                    "A questionnaire's total, or a screen for suicide",
                    "PSY-08, PSY-09, PSY-10, PSY-13, SUD-01, SUD-04",
                    "7",
                    "180",
                    "90",
                    DAYS);
    public static final Amount PREGNANCY_TEST =
            fresh("pregnancy-test", "A pregnancy test", "OB-02", "24", "168", "72", Unit.HOURS);

    private static final List<Setting> ALL =
            List.of(
                    VITALS,
                    LABORATORY,
                    QUESTIONNAIRE,
                    PREGNANCY_TEST,
                    ECG,
                    TSH,
                    LIVER_TESTS,
                    LIVER_SESSIONS,
                    MONITORING_PROGRAMME,
                    RECONCILED,
                    WEIGHT,
                    CONSENT);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    /// How old something may be.
    private static Amount fresh(
            String id,
            String name,
            String rule,
            String least,
            String most,
            String usual,
            Unit unit) {
        return setting(SCREENING, "rule." + id, name + " is good for")
                .means("Older, it is asked for again.")
                .usedBy("Rule " + rule)
                .between(least, most)
                .safeUpTo(usual)
                .harm(OLD)
                .usually(usual, unit);
    }
}
