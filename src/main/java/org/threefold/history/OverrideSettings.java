package org.threefold.history;

import static org.threefold.settings.Choice.Guard.ADDING;
import static org.threefold.settings.Choice.Guard.LEAVING_OUT;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.OVERRIDES;

import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.Setting;
import org.threefold.settings.SettingGroup;
import org.threefold.settings.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a condition asks for something else: src/docs/clinical/standard-treatments.md, "Conditions
/// that ask for something else".
public final class OverrideSettings implements SettingGroup {

    private static final String COUNT = "Rule LOG-07; Was enough tried?, on the History page";
    private static final Map<String, String> CLASSES =
            Map.of(
                    "GABAPENTINOID", "Gabapentinoid",
                    "SNRI", "SNRI",
                    "TCA", "Tricyclic antidepressant",
                    "ANTICONVULSANT_NA", "Sodium-channel anticonvulsant",
                    "MIGRAINE_PREVENTIVE", "Migraine preventive",
                    "BISPHOSPHONATE_STEROID", "Bisphosphonate or steroid course");

    public static final Choice CRPS_APPROACHES =
            setting(OVERRIDES, "override.crps.approaches", "CRPS: approaches that count")
                    .means("For complex regional pain syndrome, instead of the usual list.")
                    .usedBy(COUNT)
                    .harm("Rehabilitation is the core of standard care for this condition.")
                    .usually(ApproachKeys.ALL, Set.of("PHYSICAL_REHAB"), 1, ADDING);

    public static final Choice MIGRAINE_CLASSES =
            setting(OVERRIDES, "override.migraine.classes", "Migraine: classes among the drugs")
                    .means("One of the drugs that were tried must be of these classes.")
                    .usedBy(COUNT)
                    .harm("Standard prevention need not have been tried.")
                    .usually(CLASSES, Set.of("MIGRAINE_PREVENTIVE"), 0, LEAVING_OUT);

    public static final Choice TRIGEMINAL_CLASSES =
            setting(
                            OVERRIDES,
                            "override.trigeminal.classes",
                            "Trigeminal neuralgia: classes among the drugs")
                    .means("One of the drugs that were tried must be of these classes.")
                    .usedBy(COUNT)
                    .harm("The standard drug for this condition need not have been tried.")
                    .usually(CLASSES, Set.of("ANTICONVULSANT_NA"), 0, LEAVING_OUT);

    public static final Amount CANCER_DRUG_CLASSES =
            setting(OVERRIDES, "override.cancer.drug-classes", "Cancer pain: drug classes")
                    .means("How many classes must have been tried properly and failed.")
                    .usedBy(COUNT)
                    .between("1", "6")
                    .harm("With none, nothing need have been tried.")
                    .usually("1", Unit.CLASSES);

    private static final List<Setting> ALL =
            List.of(CRPS_APPROACHES, MIGRAINE_CLASSES, TRIGEMINAL_CLASSES, CANCER_DRUG_CLASSES);

    @Override
    public List<Setting> settings() {
        return ALL;
    }
}
