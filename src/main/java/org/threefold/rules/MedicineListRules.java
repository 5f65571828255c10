package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.INFO_MISSING;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;

import java.util.List;

/// Whether the list of medicines can be relied on. Here, and only here, stands the name of a
/// medicine that no rule of interaction recognises.
final class MedicineListRules {

    static final List<Rule> ALL =
            List.of(
                    rule("DDI-18", "The list of medicines was reconciled within 7 days.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(INFO_MISSING, BOTH)
                            .from(POLICY.policy("7 days"))
                            .cleared("The list reconciled, every medicine with its ingredients.")
                            .finds(MedicineListRules::reliable));

    private MedicineListRules() {}

    private static CheckResult reliable(Facts facts) {
        var unknown = Medicines.unrecognised(facts);
        var named =
                unknown.isEmpty()
                        ? CheckResult.clear()
                        : CheckResult.concern(
                                INFO_MISSING,
                                "Not recognised, so judged by no rule of interaction: "
                                        + Medicines.words(unknown)
                                        + ".");
        return reconciled(facts).and(named).and(withoutPrescription(facts));
    }

    private static CheckResult withoutPrescription(Facts facts) {
        return AtHome.worry(
                facts,
                "medications.over-the-counter",
                value ->
                        Checks.isYes(value)
                                ? CheckResult.concern(INFO_MISSING, "")
                                : CheckResult.clear());
    }

    private static CheckResult reconciled(Facts facts) {
        if (facts.no("medications.reconciled")) {
            return CheckResult.concern(INFO_MISSING, "The list of medicines was not reconciled.");
        }
        return Checks.read(facts, "medications.reconciled-on", value -> recent(facts, value));
    }

    private static CheckResult recent(Facts facts, AnswerValue value) {
        if (!(value instanceof AnswerValue.On(var day))) return CheckResult.clear();
        if (!day.isBefore(facts.since(FreshnessSettings.RECONCILED))) return CheckResult.clear();
        return CheckResult.concern(
                INFO_MISSING,
                "The list of medicines was last reconciled on " + Days.staff(day) + ".");
    }
}
