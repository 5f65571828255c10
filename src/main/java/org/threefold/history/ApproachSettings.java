package org.threefold.history;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.APPROACHES;
import static org.threefold.settings.Unit.A_WEEK;
import static org.threefold.settings.Unit.PERCENT;
import static org.threefold.settings.Unit.PROCEDURES;
import static org.threefold.settings.Unit.SESSIONS;
import static org.threefold.settings.Unit.WEEKS;

import org.threefold.settings.Amount;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// What makes a trial of a treatment without a drug adequate:
/// src/docs/clinical/standard-treatments.md, "Treatments without a drug".
public final class ApproachSettings implements SettingGroup {

    private static final String HARM = "A few visits would count as a fair trial.";

    public static final Amount REHAB_SESSIONS =
            number("rehab-sessions", "Physical rehabilitation: sessions", "4", "40")
                    .safeFrom("6")
                    .means("Either so many sessions, or the weeks below with a home programme.")
                    .usually("6", SESSIONS);

    public static final Amount REHAB_WEEKS =
            number("rehab-weeks", "Physical rehabilitation: or weeks", "4", "26")
                    .safeFrom("6")
                    .means("With a home programme.")
                    .usually("6", WEEKS);

    public static final Amount EXERCISE_WEEKS =
            number("exercise-weeks", "Exercise programme: weeks", "4", "26")
                    .safeFrom("6")
                    .means("Usually 6 to 8 weeks; the low end stands here.")
                    .usually("6", WEEKS);

    public static final Amount EXERCISE_RATE =
            number("exercise-rate", "Exercise programme: sessions a week", "1", "7")
                    .safeFrom("2")
                    .means("On average over the weeks it lasted.")
                    .usually("2", A_WEEK);

    public static final Amount PSYCHOLOGICAL_SESSIONS =
            number("psychological-sessions", "Psychological treatment: sessions", "3", "40")
                    .safeFrom("6")
                    .means("CBT for pain, ACT, mindfulness, pain reprocessing, biofeedback, CBT-I.")
                    .usually("6", SESSIONS);

    public static final Amount PROGRAMME_SHARE =
            number("programme-share", "Pain programme: share of its sessions", "50", "100")
                    .safeFrom("80")
                    .means("An interdisciplinary programme counts when so much was attended.")
                    .usually("80", PERCENT);

    public static final Amount EDUCATION_SESSIONS =
            number("education-sessions", "Pain education: sessions", "1", "10")
                    .means("Supportive only: recorded, and never counted alone.")
                    .usually("2", SESSIONS);

    public static final Amount PROCEDURES_DONE =
            number("procedures", "Interventional procedure: how many", "1", "6")
                    .means("Image-guided, with its outcome recorded.")
                    .usually("1", PROCEDURES);

    public static final Amount TENS_WEEKS =
            number("tens-weeks", "TENS: weeks", "2", "26")
                    .safeFrom("4")
                    .means("Other neuromodulation counts with its outcome recorded.")
                    .usually("4", WEEKS);

    public static final Amount MANUAL_SESSIONS =
            number("manual-sessions", "Manual or complementary treatment: sessions", "3", "40")
                    .safeFrom("6")
                    .means("Acupuncture, massage, manipulation, yoga, tai chi.")
                    .usually("6", SESSIONS);

    private static final List<Setting> ALL =
            List.of(
                    REHAB_SESSIONS,
                    REHAB_WEEKS,
                    EXERCISE_WEEKS,
                    EXERCISE_RATE,
                    PSYCHOLOGICAL_SESSIONS,
                    PROGRAMME_SHARE,
                    EDUCATION_SESSIONS,
                    PROCEDURES_DONE,
                    TENS_WEEKS,
                    MANUAL_SESSIONS);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static SettingDraft number(String id, String name, String least, String most) {
        return setting(APPROACHES, "approach." + id, name)
                .usedBy("Each treatment trial, on the History page")
                .between(least, most)
                .harm(HARM);
    }
}
