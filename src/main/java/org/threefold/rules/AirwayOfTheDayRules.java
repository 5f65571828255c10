package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.DayChecks.ifYes;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;

import java.util.List;

/// The airway on the day of a dose.
final class AirwayOfTheDayRules {

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "RSP-03",
                                    "An acute upper-respiratory infection calls for caution: defer"
                                            + " the session.")
                            .owner(PAIN, "Anesthesia or medical lead")
                            .weighs(CAUTION, SESSION)
                            .from(CONVENTION.memory("risk of laryngospasm"))
                            .cleared("The infection resolved.")
                            .findsOnTheDay(
                                    ifYes(
                                            DayQuestion.RESPIRATORY_INFECTION,
                                            CAUTION,
                                            "Acute upper-respiratory infection; consider to"
                                                    + " defer.")),
                    rule(
                                    "RSP-04",
                                    "Nasal obstruction calls for caution where the dose is"
                                            + " intranasal.")
                            .owner(PAIN, "Session monitor")
                            .weighs(CAUTION, SESSION)
                            .from(SPRAVATO.memory("nasal obstruction, intranasal esketamine only"))
                            .cleared("The nose patent.")
                            .findsOnTheDay(AirwayOfTheDayRules::nose));

    private AirwayOfTheDayRules() {}

    private static CheckResult nose(Facts facts) {
        return DayChecks.read(
                facts,
                DayQuestion.ROUTE,
                route ->
                        Route.INTRANASAL.is(route)
                                ? ifYes(
                                                DayQuestion.NASAL_OBSTRUCTION,
                                                CAUTION,
                                                "Nasal obstruction, and an intranasal dose.")
                                        .on(facts)
                                : CheckResult.clear());
    }
}
