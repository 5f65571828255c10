package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ANDRADE17;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.KETAMINE_LABEL;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Medicines.ifTaken;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.util.List;

/// Theophylline, and medicines that raise or lower how much ketamine reaches the blood.
final class ExposureRules {

    private static final String PHARMACIST = "Pharmacist";

    static final List<Rule> ALL =
            List.of(
                    rule("DDI-06", "Theophylline or aminophylline needs clearance.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(KETAMINE_LABEL.memory("lowers the seizure threshold"))
                            .cleared("An alternative, or no ketamine.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.THEOPHYLLINE,
                                            REQUIRES_CLEARANCE,
                                            "lowers the seizure threshold with ketamine.")),
                    rule(
                                    "DDI-07",
                                    "Strong CYP3A4 inhibitors (clarithromycin, ketoconazole,"
                                            + " itraconazole, ritonavir, cobicistat; grapefruit) call"
                                            + " for caution; before an oral or sublingual dose, for"
                                            + " clearance.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(
                                    ANDRADE17.checked("the enzyme"),
                                    CONVENTION.memory("which drugs"),
                                    POLICY.policy(
                                            "clearance where the route is oral or sublingual"))
                            .cleared("Dose reduced, or a low start.")
                            .finds(ExposureRules::inhibitors),
                    rule("DDI-08", "CYP2B6 inhibitors (ticlopidine, clopidogrel) call for caution.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(ANDRADE17.checked("the enzyme"), CONVENTION.memory("which drugs"))
                            .cleared("A low start.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.CYP2B6_INHIBITOR,
                                            CAUTION,
                                            "raises exposure to ketamine.")),
                    rule(
                                    "DDI-09",
                                    "CYP3A4 and CYP2B6 inducers (rifampin, carbamazepine,"
                                            + " phenytoin, phenobarbital, efavirenz, St John's wort)"
                                            + " call for caution.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(
                                    ANDRADE17.checked("the enzymes"),
                                    CONVENTION.memory("which drugs"))
                            .cleared("Noted before a dose is raised.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.INDUCER,
                                            CAUTION,
                                            "lowers exposure to ketamine; may look like no"
                                                    + " response.")));

    private ExposureRules() {}

    /// The route is known on the day of a session alone; then it is asked for.
    private static CheckResult inhibitors(Facts facts) {
        var route = facts.session().answer(DayQuestion.ROUTE);
        boolean swallowed =
                route instanceof Answer.Known<AnswerValue>(var way)
                        && (Route.ORAL.is(way) || Route.SUBLINGUAL.is(way));
        return ifTaken(
                        InteractionClass.CYP3A4_INHIBITOR,
                        swallowed ? REQUIRES_CLEARANCE : CAUTION,
                        swallowed
                                ? "raises exposure to an oral or sublingual dose."
                                : "raises exposure to ketamine, most by mouth.")
                .on(facts);
    }
}
