package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASA23;
import static org.threefold.library.Sources.DEA;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.ifNo;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// What must have been tried, and that somebody met the person.
final class PriorTreatmentRules {

    static final List<Rule> ALL =
            List.of(
                    rule("LOG-07", "Standard treatments were given an adequate trial and failed.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASA23.checked("when more conservative options have failed"),
                                    ADDY.checked("only after the failure of standard treatments"),
                                    POLICY.policy(
                                            "how many, which mix and what counts as adequate"))
                            .cleared("An exception with its reason, signed by two seats.")
                            .signatures(2)
                            .finds(PriorTreatmentRules::standardCare),
                    rule("LOG-09", "The prescriber evaluated the person in person.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(INFO_MISSING, INTAKE)
                            .from(
                                    DEA.secondary(
                                            "in person, or by telehealth federally through 31 Dec"
                                                    + " 2026"))
                            .cleared("A visit.")
                            .finds(
                                    ifNo(
                                            "medical.seen-in-person",
                                            INFO_MISSING,
                                            "Not evaluated in person by the prescriber.")));

    private PriorTreatmentRules() {}

    private static CheckResult standardCare(Facts facts) {
        return switch (facts.standardCare()) {
            case StandardCare.Met() -> CheckResult.clear();
            case StandardCare.NotMet(var why) ->
                    CheckResult.concern(REQUIRES_CLEARANCE, String.join(" ", why));
            case StandardCare.NotShown(var missing) ->
                    CheckResult.gap("", Gap.Why.NOT_USABLE, String.join(" ", missing));
        };
    }
}
