package org.threefold.rules;

import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.SPRAVATO_EU;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.SCREENING;
import static org.threefold.settings.Unit.HOURS;
import static org.threefold.settings.Unit.MMHG;

import org.threefold.settings.Amount;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// Limits that a screening rule asks for before a dose, from a label or a norm that was made for
/// something else: rules CV-07 and NPO-01, src/docs/clinical/medical-rules.md, "Blood pressure and
/// pulse" and "On the day".
public final class BeforeDoseSettings implements SettingGroup {

    public static final Amount SYSTOLIC =
            hold("pressure-systolic", "Systolic pressure before a dose, above", "120", "160")
                    .from(SPRAVATO.secondary("above 140/90 weigh the risk, consider delay"))
                    .safeUpTo("140")
                    .usually("140", MMHG);
    public static final Amount DIASTOLIC =
            hold("pressure-diastolic", "Diastolic pressure before a dose, above", "80", "100")
                    .from(SPRAVATO.secondary("above 140/90 weigh the risk, consider delay"))
                    .safeUpTo("90")
                    .usually("90", MMHG);
    public static final Amount SYSTOLIC_OLDER =
            hold(
                            "pressure-systolic-older",
                            "Systolic pressure before a dose from 65 years, above",
                            "120",
                            "170")
                    .from(SPRAVATO_EU.memory("above 150/90 from 65 years"))
                    .safeUpTo("150")
                    .usually("150", MMHG);
    public static final Amount FOOD =
            fasting("fasting-food", "From food to a dose that is not intranasal", "4", "12")
                    .from(CONVENTION.memory("ASA fasting norms: solids 6 hours"))
                    .safeFrom("6")
                    .usually("6", HOURS);
    public static final Amount DRINK =
            fasting("fasting-drink", "From drink to a dose that is not intranasal", "1", "6")
                    .from(CONVENTION.memory("ASA fasting norms: clear liquids 2 hours"))
                    .safeFrom("2")
                    .usually("2", HOURS);

    private static final List<Setting> ALL =
            List.of(SYSTOLIC, DIASTOLIC, SYSTOLIC_OLDER, FOOD, DRINK);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static SettingDraft hold(String id, String name, String least, String most) {
        return setting(SCREENING, "rule." + id, name)
                .means("Hold and measure again.")
                .usedBy("Rule CV-07")
                .between(least, most)
                .harm("A dose would be given at a pressure at which the label says to wait.");
    }

    private static SettingDraft fasting(String id, String name, String least, String most) {
        return setting(SCREENING, "rule." + id, name)
                .means("Sooner, the dose is delayed. Intranasal doses follow the label.")
                .usedBy("Rule NPO-01")
                .between(least, most)
                .harm("People would be sedated with more in their stomach than the norm allows.");
    }
}
