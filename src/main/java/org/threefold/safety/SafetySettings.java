package org.threefold.safety;

import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.SAFETY;

import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingGroup;
import org.threefold.settings.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// When an alarm that nobody closed is taken to the medical director, and when somebody is there.
/// All of it is practice policy: no guideline gives the numbers.
public final class SafetySettings implements SettingGroup {

    private static final String PROMISE =
            "Patients would be told that somebody sees their answer when nobody does.";

    public static final Amount WIDEN_AFTER =
            setting(SAFETY, "safety.widen-after", "An alarm that is not closed widens after")
                    .means(
                            "Then the medical director is asked as well, at any hour. Reading an"
                                    + " alarm is not closing it.")
                    .usedBy("The strip on every page, and the message to mail or pager")
                    .between("5", "240")
                    .safeUpTo("30")
                    .harm("A patient would wait longer before anybody else is asked.")
                    .usually("30", Unit.MINUTES);

    public static final Choice OPEN_DAYS =
            setting(SAFETY, "safety.open-days", "Days on which the practice is open")
                    .means("On these days, within the hours below, patients are promised a call.")
                    .usedBy("What a patient reads after an answer that raises an alarm")
                    .harm(PROMISE)
                    .usually(
                            Map.of(
                                    "1", "Monday",
                                    "2", "Tuesday",
                                    "3", "Wednesday",
                                    "4", "Thursday",
                                    "5", "Friday",
                                    "6", "Saturday",
                                    "7", "Sunday"),
                            Set.of("1", "2", "3", "4", "5"),
                            1,
                            Choice.Guard.ADDING);

    public static final Amount OPENS = hour("opens", "The practice opens at", "0", "23", "8");
    public static final Amount CLOSES = hour("closes", "The practice closes at", "1", "24", "17");

    private static final List<Setting> ALL = List.of(WIDEN_AFTER, OPEN_DAYS, OPENS, CLOSES);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    @Override
    public List<PolicyProblem> problems(PracticePolicy policy) {
        return policy.of(OPENS).compareTo(policy.of(CLOSES)) < 0
                ? List.of()
                : List.of(PolicyProblem.at(CLOSES, "The practice closes after it has opened."));
    }

    private static Amount hour(String id, String name, String least, String most, String usual) {
        return setting(SAFETY, "safety." + id, name)
                .means("In the time zone of the practice, on the hour, from 0 to 24.")
                .usedBy("What a patient reads after an answer that raises an alarm")
                .between(least, most)
                .harm(PROMISE)
                .usually(usual, Unit.OCLOCK);
    }
}
