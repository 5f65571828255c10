package org.threefold.settings;

import org.threefold.settings.PolicyProblem.Field;

import java.util.ArrayList;
import java.util.List;

/// What one number means only beside another. Each value may be fine by itself, and the two
/// together would disable a rule.
final class Coherence {

    private Coherence() {}

    static List<PolicyProblem> problems(PracticePolicy policy) {
        var found = new ArrayList<PolicyProblem>();
        trials(policy, found);
        for (var drug : DrugSettings.all()) drug(policy, drug, found);
        order(
                policy,
                CourseSettings.UNUSUAL_CEILING,
                CourseSettings.CEILING,
                "No dose would be unusual: it is above the largest that may be authorised.",
                found);
        if (policy.of(SafetySettings.OPENS).compareTo(policy.of(SafetySettings.CLOSES)) >= 0)
            found.add(problem(SafetySettings.CLOSES, "The practice closes after it has opened."));
        return found;
    }

    private static void trials(PracticePolicy policy, List<PolicyProblem> found) {
        order(
                policy,
                TrialSettings.FULL_DOSE,
                TrialSettings.DRUG_CLASSES,
                "More than all the drug classes that are asked for.",
                found);
        if (policy.whole(TrialSettings.WAIVED) >= policy.whole(TrialSettings.DRUG_CLASSES))
            found.add(
                    problem(
                            TrialSettings.WAIVED,
                            "If every class can be waived, nothing need have been tried. Choose"
                                    + " fewer than the drug classes asked for."));
    }

    private static void drug(PracticePolicy policy, DrugNumbers drug, List<PolicyProblem> found) {
        order(
                policy,
                drug.weeksAtLeast(),
                drug.weeks(),
                "More weeks than the whole trial lasts.",
                found);
        var least = drug.least();
        var most = drug.most();
        if (least != null && most != null)
            order(policy, least, most, "Above the usual most of a day.", found);
    }

    private static void order(
            PracticePolicy policy,
            Amount smaller,
            Amount larger,
            String sentence,
            List<PolicyProblem> found) {
        if (policy.of(smaller).compareTo(policy.of(larger)) > 0)
            found.add(problem(smaller, sentence));
    }

    private static PolicyProblem problem(Setting setting, String sentence) {
        return new PolicyProblem(setting.id(), Field.VALUE, sentence);
    }
}
