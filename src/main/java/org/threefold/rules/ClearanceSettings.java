package org.threefold.rules;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.CLEARANCES;
import static org.threefold.settings.Unit.DAYS;

import org.threefold.settings.Amount;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// How long a clearance holds: src/docs/clinical/screening.md, "Clearances".
public final class ClearanceSettings implements SettingGroup {

    private static final String HARM = "A clearance would outlive what it was based on.";

    public static final Amount CARDIAC =
            days("cardiac", "Heart and blood pressure", "14", "180", "90");
    public static final Amount PSYCHIATRIC = days("psychiatric", "Psychiatric", "14", "180", "90");
    public static final Amount SUBSTANCE_USE =
            days("substance-use", "Substance use", "7", "90", "30");
    public static final Amount LABORATORY = days("laboratory", "Laboratory", "14", "180", "90");
    public static final Amount PRESSURE =
            days("pressure", "Pressure in the head or the eye", "30", "365", "180");

    private static final List<Setting> ALL =
            List.of(CARDIAC, PSYCHIATRIC, SUBSTANCE_USE, LABORATORY, PRESSURE);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static Amount days(String id, String name, String least, String most, String usual) {
        return setting(CLEARANCES, "clearance." + id, name + ": a clearance holds")
                .means("At most; who clears may name an earlier day.")
                .usedBy("What clears a finding, on the Findings page")
                .between(least, most)
                .safeUpTo(usual)
                .harm(HARM)
                .usually(usual, DAYS);
    }
}
