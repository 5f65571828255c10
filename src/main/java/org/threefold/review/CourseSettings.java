package org.threefold.review;

import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.NOPPERS11;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.COURSE;
import static org.threefold.settings.Unit.DAYS;
import static org.threefold.settings.Unit.GRADE;
import static org.threefold.settings.Unit.MG_PER_KG;
import static org.threefold.settings.Unit.PERCENT;
import static org.threefold.settings.Unit.POINTS;
import static org.threefold.settings.Unit.SESSIONS;
import static org.threefold.settings.Unit.WEEKS;

import org.threefold.settings.Amount;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// Against over-prescribing: src/docs/clinical/course-of-care.md, "Limits of a course" and "Steps
/// of a dose".
public final class CourseSettings implements SettingGroup {

    private static final String DECISION = "The bounds of a decision, on the Review page";
    private static final String SESSIONS_ROOM = "the course of sessions";

    public static final Amount SESSIONS_AT_MOST =
            setting(COURSE, "course.sessions", "Sessions that one decision may authorise")
                    .means("More needs all three disciplines to decide again.")
                    .usedBy(DECISION)
                    .between("1", "12")
                    .safeUpTo("6")
                    .harm("A longer course goes on without the team looking again.")
                    .usually("6", SESSIONS);

    public static final Amount DAYS_APART =
            setting(COURSE, "course.days-apart", "Days between two sessions, at least")
                    .means("A decision may ask for more.")
                    .from(SPRAVATO.secondary("week 9 on: every week or two; by analogy"))
                    .usedBy(DECISION)
                    .between("2", "90")
                    .safeFrom("14")
                    .harm("Frequent dosing is what injured the liver and the bladder.")
                    .usually("14", DAYS);

    public static final Amount CEILING =
            setting(COURSE, "course.ceiling", "Largest dose of a session that may be authorised")
                    .means("Per kilogram of body weight.")
                    .from(POLICY.policy("steps of the session total"))
                    .usedBy(DECISION)
                    .between("0.5", "8")
                    .safeUpTo("4")
                    .harm("Above this a session needs a setting that this practice is not.")
                    .usually("4", MG_PER_KG);

    public static final Amount UNUSUAL_CEILING =
            setting(COURSE, "course.unusual-ceiling", "Dose that wants a reason")
                    .means("A ceiling above this is marked as unusual.")
                    .from(POLICY.policy("steps of the session total"))
                    .usedBy(DECISION)
                    .between("0.5", "8")
                    .safeUpTo("2")
                    .harm("An unusual dose would pass unremarked.")
                    .usually("2", MG_PER_KG);

    private static final List<Setting> ALL =
            List.of(
                    SESSIONS_AT_MOST,
                    DAYS_APART,
                    CEILING,
                    UNUSUAL_CEILING,
                    later("course.weeks", "Weeks of a first course", "1", "12")
                            .means("The first course ends by then.")
                            .usually("6", WEEKS),
                    later("course.review-every", "Sessions between two reviews", "1", "6")
                            .means(
                                    "All three look again after so many sessions, and after the"
                                            + " first.")
                            .from(ASRA18.memory("reassess before further treatments"))
                            .usually("3", SESSIONS),
                    later("course.stop-after", "Sessions before non-response stops", "1", "6")
                            .means("Without response by then, the course ends.")
                            .usually("3", SESSIONS),
                    later("course.response", "Improvement that counts as response", "20", "60")
                            .means(
                                    "Of PEG, from baseline; a functional goal that is met counts"
                                            + " too.")
                            .from(ASRA18.memory("30% relief with function or satisfaction"))
                            .usually("30", PERCENT),
                    later("course.pgic", "PGIC that speaks of no response", "3", "7")
                            .means("The patient's own impression of change; 4 is no change.")
                            .usually("4", POINTS),
                    later("course.worse-peg", "Worsening of PEG that stops", "10", "60")
                            .means("From baseline.")
                            .usually("30", PERCENT),
                    later("course.worse-phq9", "Worsening of PHQ-9 that stops", "2", "10")
                            .means("From baseline.")
                            .usually("5", POINTS),
                    later("course.worse-effect", "Adverse effect that stops", "2", "4")
                            .means("Of this grade or more.")
                            .usually("3", GRADE),
                    later("course.annual-cap", "Sessions in twelve months, at most", "1", "24")
                            .means("No further session is planned beyond it.")
                            .from(ASRA18.memory("about 6 to 12 a year; to verify"))
                            .safeUpTo("12")
                            .harm("The guideline's own limit would be passed.")
                            .usually("12", SESSIONS),
                    later(
                                    "course.annual-alert",
                                    "Sessions in twelve months that are marked",
                                    "1",
                                    "24")
                            .means("From here on the case is marked.")
                            .from(ASRA18.memory("about 6 to 12 a year; to verify"))
                            .usually("6", SESSIONS),
                    later("course.repeat-relief", "Relief that justifies repeating", "30", "80")
                            .means("For longer than the weeks below; or 30% with better function.")
                            .from(ASRA18.memory("more than 50%; to verify"))
                            .usually("50", PERCENT),
                    later("course.repeat-weeks-single", "Its duration after one session", "1", "12")
                            .means("At least so long.")
                            .from(ASRA18.memory("more than 3 weeks; to verify"))
                            .usually("3", WEEKS),
                    later("course.repeat-weeks-series", "Its duration after a series", "1", "26")
                            .means("At least so long.")
                            .from(ASRA18.memory("more than 6 weeks; to verify"))
                            .usually("6", WEEKS),
                    later("course.dose-creep", "Rise over the first effective dose", "10", "100")
                            .means("More than this asks for a review.")
                            .usually("50", PERCENT),
                    later(
                                    "course.between-courses",
                                    "Weeks between two multi-day courses",
                                    "4",
                                    "52")
                            .means("Less only with liver tests.")
                            .from(NOPPERS11.checked("16 days between courses injured the liver"))
                            .safeFrom("16")
                            .harm("A short interval injured livers.")
                            .usually("16", WEEKS),
                    later("course.shrinking", "Fall of the benefit's duration", "10", "80")
                            .means("Over three doses; more than this asks whether it wears off.")
                            .usually("30", PERCENT));

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    @Override
    public List<PolicyProblem> problems(PracticePolicy policy) {
        return PolicyProblem.unlessAtMost(
                        policy,
                        UNUSUAL_CEILING,
                        CEILING,
                        "No dose would be unusual: it is above the largest that may be authorised.")
                .stream()
                .toList();
    }

    private static SettingDraft later(String id, String name, String least, String most) {
        return setting(COURSE, id, name).notUsedYet(SESSIONS_ROOM).between(least, most);
    }
}
