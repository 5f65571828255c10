package org.threefold.opioids;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.OPIOIDS;
import static org.threefold.settings.Unit.DAYS;
import static org.threefold.settings.Unit.POINTS;

import org.threefold.settings.Amount;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// When fewer opioids count as benefit: src/docs/clinical/opioids.md, "When less is a benefit".
public final class OpioidSettings implements SettingGroup {

    private static final String OUTCOME = "the outcome of a course";

    public static final Amount WORSE_PEG =
            number("worse-peg", "PEG that is worse", "0.5", "3")
                    .means("A rise of so much or more, and fewer opioids are no benefit.")
                    .safeUpTo("1")
                    .harm("More pain would be called a benefit.")
                    .usually("1", POINTS);

    public static final Amount WORSE_PHQ9 =
            number("worse-phq9", "PHQ-9 that is worse", "2", "10")
                    .means("A rise of so much or more, and fewer opioids are no benefit.")
                    .safeUpTo("5")
                    .harm("A worse mood would be called a benefit.")
                    .usually("5", POINTS);

    public static final Amount WITHDRAWAL =
            number("withdrawal", "COWS that speaks of withdrawal", "5", "25")
                    .means("So much or more, and fewer opioids are no benefit.")
                    .safeUpTo("13")
                    .harm("Withdrawal would be called a benefit.")
                    .usually("13", POINTS);

    private static final List<Setting> ALL =
            List.of(
                    WORSE_PEG,
                    WORSE_PHQ9,
                    WITHDRAWAL,
                    number("window-shortest", "Diary days that make a mean, at least", "7", "28")
                            .means("Before the first dose, and at weeks 4, 12 and 24.")
                            .safeFrom("14")
                            .harm("A few days say little of what somebody takes.")
                            .usually("14", DAYS),
                    number("window-longest", "Diary days that make a mean, at most", "14", "56")
                            .means("Before the first dose, and at weeks 4, 12 and 24.")
                            .usually("28", DAYS));

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static SettingDraft number(String id, String name, String least, String most) {
        return setting(OPIOIDS, "opioids." + id, name).notUsedYet(OUTCOME).between(least, most);
    }
}
