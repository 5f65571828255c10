package org.threefold.rules;

import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.DAY;
import static org.threefold.settings.Unit.A_MINUTE;
import static org.threefold.settings.Unit.MINUTES;
import static org.threefold.settings.Unit.MMHG;
import static org.threefold.settings.Unit.PERCENT;
import static org.threefold.settings.Unit.POINTS;

import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// Limits before and during a session, and how long somebody is watched:
/// src/docs/clinical/course-of-care.md, "Limits of the day" and "Observation". Number and symptom
/// are two axes: these are the numbers of somebody without symptoms.
public final class DaySettings implements SettingGroup {

    private static final String LATER = "A session would go on, or begin, later than is safe.";
    private static final String SHORT = "People would leave before the effect has worn off.";

    private static final List<Setting> ALL =
            List.of(
                    above("hold-systolic", "Systolic before the dose: hold from", "150", "180")
                            .usually("160", MMHG),
                    above("hold-diastolic", "Diastolic before the dose: hold from", "90", "120")
                            .usually("100", MMHG),
                    above("stop-systolic", "Systolic before the dose: no dose from", "160", "200")
                            .usually("180", MMHG),
                    above("stop-diastolic", "Diastolic before the dose: no dose from", "100", "130")
                            .usually("120", MMHG),
                    above("pause-systolic", "Systolic during the dose: pause from", "160", "200")
                            .usually("180", MMHG),
                    above("pause-diastolic", "Diastolic during the dose: pause from", "100", "120")
                            .usually("110", MMHG),
                    above(
                                    "end-systolic",
                                    "Systolic during the dose, sustained: stop from",
                                    "180",
                                    "220")
                            .usually("200", MMHG),
                    above("fast-caution", "Heart rate: watch above", "100", "130")
                            .usually("110", A_MINUTE),
                    above("fast-hold", "Heart rate: hold above", "110", "150")
                            .usually("130", A_MINUTE),
                    above("fast-stop", "Heart rate: stop above", "120", "160")
                            .usually("150", A_MINUTE),
                    below("slow-caution", "Heart rate: watch below", "45", "60")
                            .usually("55", A_MINUTE),
                    below("slow-hold", "Heart rate: hold below", "40", "55")
                            .usually("45", A_MINUTE),
                    below("slow-stop", "Heart rate: stop below", "35", "50")
                            .usually("40", A_MINUTE),
                    below("oxygen-caution", "Oxygen saturation: watch below", "92", "98")
                            .usually("95", PERCENT),
                    below("oxygen-hold", "Oxygen saturation: hold below", "90", "96")
                            .usually("92", PERCENT),
                    below("oxygen-stop", "Oxygen saturation: stop below", "85", "92")
                            .usually("88", PERCENT),
                    below("breath-caution", "Breaths: watch below", "10", "16")
                            .usually("12", A_MINUTE),
                    below("breath-hold", "Breaths: hold below", "8", "14").usually("10", A_MINUTE),
                    below("breath-stop", "Breaths: stop below", "6", "12").usually("8", A_MINUTE),
                    above("distress-caution", "Distress: therapist grounds from", "3", "8")
                            .usually("5", POINTS),
                    above("distress-hold", "Distress: pause from, for 5 minutes", "5", "10")
                            .usually("8", POINTS),
                    watched("infusion", "Watched after an infusion ends", "30", "240")
                            .usually("60", MINUTES),
                    watched("intramuscular", "Watched after an intramuscular dose", "60", "360")
                            .usually("120", MINUTES),
                    watched("sublingual", "Watched after a sublingual dose", "60", "360")
                            .usually("120", MINUTES),
                    watched("subcutaneous", "Watched after a subcutaneous dose", "60", "360")
                            .usually("120", MINUTES),
                    watched("intranasal", "Watched after intranasal esketamine", "120", "360")
                            .from(SPRAVATO.checked("at least two hours at every session"))
                            .usually("120", MINUTES));

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static SettingDraft above(String id, String name, String least, String most) {
        return later(id, name, least, most)
                .means("Without symptoms; a symptom stops at any number.")
                .harm(LATER)
                .usualIsSafest(true);
    }

    private static SettingDraft below(String id, String name, String least, String most) {
        return later(id, name, least, most)
                .means("Without symptoms; a symptom stops at any number.")
                .harm(LATER)
                .usualIsSafest(false);
    }

    private static SettingDraft watched(String id, String name, String least, String most) {
        return later("watched-" + id, name, least, most)
                .means("At least; and until every criterion of discharge is met.")
                .harm(SHORT)
                .usualIsSafest(false);
    }

    private static SettingDraft later(String id, String name, String least, String most) {
        return setting(DAY, "day." + id, name)
                .notUsedYet("the session's chairside page")
                .between(least, most);
    }
}
