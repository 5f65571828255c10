package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.library.Sources.ASQ;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.CSSRS;
import static org.threefold.library.Sources.PHQ9;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Measurements.inWords;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Suicidality and severe depression.
final class SuicidalityRules {

    private static final String PSYCHIATRIST = "Psychiatrist or mental-health prescriber";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "PSY-08",
                                    "Acute suicidality stops the day and opens the emergency"
                                            + " pathway.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, BOTH)
                            .from(
                                    ASQ.memory("positive and acute: full evaluation at once"),
                                    CSSRS.memory(
                                            "high: item 4 or 5 in the past month, or item 6 within"
                                                    + " 3 months"),
                                    CONVENTION.memory(
                                            "intent or plan in the past month, behavior within 3"
                                                    + " months"))
                            .cleared(
                                    "Full evaluation on the same day, then a new screen; after that"
                                            + " PSY-09.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("suicid")
                            .finds(anyOf(SuicidalityChecks::acute, NewerScreens::acute)),
                    rule(
                                    "PSY-09",
                                    "Suicidal ideation that is not acute needs a safety assessment"
                                            + " and a written plan.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    PHQ9.secondary("item 9 of 1 or more, whatever the total"),
                                    ASQ.secondary("any of questions 1 to 4 yes"),
                                    CSSRS.memory("low or moderate: items 1 to 3, or item 6 ever"))
                            .cleared(
                                    "Brief suicide safety assessment and a written safety plan.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("suicid")
                            .forSeats()
                            .finds(
                                    anyOf(
                                            measured(
                                                    Measure.PHQ9_ITEM9,
                                                    Limit.atLeast("1"),
                                                    REQUIRES_CLEARANCE),
                                            inWords(Measure.PHQ9_ITEM9, REQUIRES_CLEARANCE),
                                            SuicidalityChecks::ideation,
                                            NewerScreens::ideation)),
                    rule(
                                    "PSY-10",
                                    "Severe depression calls for caution: a psychiatric visit"
                                            + " within 7 days.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(CAUTION, BOTH)
                            .from(POLICY.policy("PHQ-9 of 20 or more"))
                            .cleared("Psychiatric follow-up within 7 days.", Validity.PSYCHIATRIC)
                            .finds(
                                    measured(
                                            Measure.PHQ9_TOTAL,
                                            Limit.atLeast(ScreeningSettings.PHQ9_SEVERE),
                                            CAUTION)));

    private SuicidalityRules() {}
}
