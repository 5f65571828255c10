package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.DayChecks.ifNo;
import static org.threefold.rules.DayChecks.ifYes;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// The way home, the rest of the day, and the room in which the dose is given.
final class HomeRules {

    private static final String COORDINATOR = "Care coordinator";

    private static final List<DayQuestion> ROOM =
            List.of(
                    DayQuestion.STAFF_READY,
                    DayQuestion.OXYGEN_READY,
                    DayQuestion.SUCTION_READY,
                    DayQuestion.BAG_MASK_READY,
                    DayQuestion.RESCUE_MEDICINES_READY,
                    DayQuestion.MONITOR_READY);

    static final List<Rule> ALL =
            List.of(
                    rule("LOG-01", "Without an adult escort or driver there is no dose that day.")
                            .owner(THERAPY, COORDINATOR)
                            .weighs(ABSOLUTE, SESSION)
                            .from(SPRAVATO.checked("escort home"))
                            .cleared("Escort confirmed before the dose.", Validity.THAT_SESSION)
                            .findsOnTheDay(
                                    ifNo(
                                            DayQuestion.ESCORT,
                                            ABSOLUTE,
                                            "No adult escort or driver.")),
                    rule(
                                    "LOG-02",
                                    "No adult at home for the rest of the day, or an unsafe home,"
                                            + " needs clearance.")
                            .owner(THERAPY, COORDINATOR)
                            .weighs(REQUIRES_CLEARANCE, SESSION)
                            .from(POLICY.policy("an adult at home"))
                            .cleared("A plan.")
                            .findsOnTheDay(
                                    anyOf(
                                            ifNo(
                                                    DayQuestion.ADULT_AT_HOME,
                                                    REQUIRES_CLEARANCE,
                                                    "No adult at home for the rest of the day."),
                                            ifNo(
                                                    DayQuestion.HOME_SAFE,
                                                    REQUIRES_CLEARANCE,
                                                    "The home is not safe to return to."))),
                    rule("LOG-10", "Without the check of staff and equipment there is no session.")
                            .owner(PAIN, "Session monitor")
                            .weighs(ABSOLUTE, SESSION)
                            .from(ASRA18.memory("staff and equipment"))
                            .cleared("The checklist complete.")
                            .findsOnTheDay(HomeRules::room),
                    rule(
                                    "LOG-13",
                                    "Driving, childcare or legal decisions on the same day call for"
                                            + " caution.")
                            .owner(PAIN, "Session monitor")
                            .weighs(CAUTION, SESSION)
                            .from(
                                    SPRAVATO.checked(
                                            "no driving until the next day after a restful sleep"),
                                    POLICY.policy("childcare and legal decisions"))
                            .cleared("Rescheduled.")
                            .findsOnTheDay(
                                    ifYes(
                                            DayQuestion.COMMITMENTS,
                                            CAUTION,
                                            "Driving, childcare or legal decisions later the same"
                                                    + " day.")));

    private HomeRules() {}

    private static CheckResult room(Facts facts) {
        return ROOM.stream()
                .map(item -> ifNo(item, ABSOLUTE, "Not ready: " + Checks.small(item.words()) + "."))
                .map(check -> check.on(facts))
                .reduce(CheckResult.clear(), CheckResult::and);
    }
}
