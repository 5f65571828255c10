package org.threefold.history;

import static org.threefold.history.TrialSources.FINNERUP15;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.settings.Choice.Guard.ADDING;
import static org.threefold.settings.Choice.Guard.LEAVING_OUT;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.TRIALS;
import static org.threefold.settings.Unit.CHARACTERS;
import static org.threefold.settings.Unit.CLASSES;
import static org.threefold.settings.Unit.GRADE;
import static org.threefold.settings.Unit.YEARS;

import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingGroup;
import org.threefold.settings.Unit;
import org.threefold.settings.YesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much must have been tried: src/docs/clinical/standard-treatments.md, "Counting". Guidelines
/// ask that more conservative options have failed and give no count.
public final class TrialSettings implements SettingGroup {

    private static final String COUNT = "Rule LOG-07; Was enough tried?, on the History page";
    private static final String EACH = "Each treatment trial, on the History page";

    public static final Amount DRUG_CLASSES =
            setting(TRIALS, "trials.drug-classes", "Drug classes tried without enough help")
                    .means(
                            "How many classes of drugs must have been tried properly and failed."
                                    + " Two drugs of one class are one.")
                    .from(POLICY.policy("two adequate trials is a norm of depression, not of pain"))
                    .usedBy(COUNT)
                    .between("1", "6")
                    .safeFrom("2")
                    .harm("Fewer lets people on to ketamine before standard drugs were tried.")
                    .usually("2", CLASSES);

    public static final YesNo DISTINCT_CLASSES =
            setting(TRIALS, "trials.distinct-classes", "The drugs are of different classes")
                    .means("If no, two drugs of one class count as two.")
                    .usedBy(COUNT)
                    .harm("Two drugs that work alike would count as two.")
                    .usually(true);

    public static final Amount FULL_DOSE =
            setting(TRIALS, "trials.full-dose", "Of these, at full dose and time")
                    .means("The others may have ended early because they were not tolerated.")
                    .usedBy(COUNT)
                    .between("0", "6")
                    .safeFrom("1")
                    .harm("With none, no drug need ever have been tried at its dose.")
                    .usually("1", CLASSES);

    public static final Amount WITHOUT_DRUG =
            setting(TRIALS, "trials.without-drug", "Treatments without a drug")
                    .means("How many approaches without a drug must have been tried and failed.")
                    .usedBy(COUNT)
                    .between("1", "4")
                    .harm("With none, this part of the rule would be gone.")
                    .usually("1", Unit.TRIALS);

    public static final Choice APPROACHES =
            setting(TRIALS, "trials.approaches", "Approaches that count among them")
                    .means("Others are recorded and weighed, and do not count.")
                    .usedBy(COUNT)
                    .harm("More approaches make the criterion easier to meet.")
                    .usually(ApproachKeys.ALL, ApproachKeys.USUAL, 1, ADDING);

    public static final Amount WAIVED =
            setting(TRIALS, "trials.waived", "Classes that a contraindication may waive")
                    .means("A drug that could not be given is waived; it did not fail.")
                    .usedBy(COUNT)
                    .between("0", "2")
                    .safeUpTo("1")
                    .harm("More lets a list of contraindications stand in for trials.")
                    .usually("1", CLASSES);

    public static final YesNo OPIOID_REQUIRED =
            setting(TRIALS, "trials.opioid-required", "A trial of an opioid is required")
                    .means("Optional here: nobody has to take opioids before ketamine.")
                    .usedBy(COUNT)
                    .harm("People would have to take opioids to be considered.")
                    .usually(false);

    public static final Choice NOT_COUNTED =
            setting(TRIALS, "trials.not-counted", "Drugs that never count")
                    .means("Recommended against for neuropathic pain.")
                    .from(FINNERUP15.checked("recommended against"))
                    .usedBy(EACH)
                    .harm("A drug that guidelines advise against would count as a fair trial.")
                    .usually(
                            Map.of(
                                    "CANNABINOID", "Cannabinoids",
                                    "VALPROATE", "Valproate",
                                    "LEVETIRACETAM", "Levetiracetam",
                                    "MEXILETINE", "Mexiletine"),
                            Set.of("CANNABINOID", "VALPROATE", "LEVETIRACETAM", "MEXILETINE"),
                            0,
                            LEAVING_OUT);

    public static final Amount LOOK_BACK =
            setting(TRIALS, "trials.look-back", "How far back trials count")
                    .means("A trial that ended before is shown and does not count.")
                    .usedBy(COUNT)
                    .between("1", "50")
                    .usually("10", YEARS);

    public static final Amount INTOLERANCE_GRADE =
            setting(TRIALS, "trials.intolerance-grade", "Harm that ends a trial early")
                    .means(
                            "An adverse effect of this grade or more makes a trial adequate though"
                                    + " its dose was not reached.")
                    .usedBy(EACH)
                    .between("1", "4")
                    .safeFrom("2")
                    .harm("Mild complaints would stand in for a full trial.")
                    .usually("2", GRADE);

    public static final Amount EXCEPTION_REASON =
            setting(TRIALS, "trials.exception-reason", "Shortest reason of an exception")
                    .means("Two seats sign an exception to the trials, with a reason this long.")
                    .usedBy("Clearance of rule LOG-07")
                    .between("10", "500")
                    .safeFrom("30")
                    .harm("A few letters would excuse what is missing.")
                    .usually("30", CHARACTERS);

    private static final List<Setting> ALL =
            List.of(
                    DRUG_CLASSES,
                    DISTINCT_CLASSES,
                    FULL_DOSE,
                    WITHOUT_DRUG,
                    APPROACHES,
                    WAIVED,
                    OPIOID_REQUIRED,
                    NOT_COUNTED,
                    LOOK_BACK,
                    INTOLERANCE_GRADE,
                    EXCEPTION_REASON);

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    @Override
    public List<PolicyProblem> problems(PracticePolicy policy) {
        var found = new ArrayList<PolicyProblem>();
        PolicyProblem.unlessAtMost(
                        policy,
                        FULL_DOSE,
                        DRUG_CLASSES,
                        "More than all the drug classes that are asked for.")
                .ifPresent(found::add);
        if (policy.whole(WAIVED) >= policy.whole(DRUG_CLASSES))
            found.add(
                    PolicyProblem.at(
                            WAIVED,
                            "If every class can be waived, nothing need have been tried. Choose"
                                    + " fewer than the drug classes asked for."));
        return found;
    }
}
