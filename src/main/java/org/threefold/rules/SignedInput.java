package org.threefold.rules;

import static org.threefold.evaluation.Section.MEDICAL_HISTORY;
import static org.threefold.evaluation.Section.PSYCHIATRIC_CONDITIONS;
import static org.threefold.evaluation.Section.TREATMENT_EXPECTATIONS;
import static org.threefold.evaluation.Section.TREATMENT_TRIALS;

import org.threefold.evaluation.Section;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How rule LOG-08 reads signatures: it wants pain, mental health (psychiatry or therapy) and
/// medical input, see src/docs/clinical/logistics-rules.md, "Before the decision"; the medical
/// history of this practice is signed by the pain seat, so that its trials stand for pain.
final class SignedInput {

    private static final Map<String, Set<Section>> INPUT =
            new TreeMap<>(
                    Map.of(
                            "medical",
                            Set.of(MEDICAL_HISTORY),
                            "mental health",
                            Set.of(PSYCHIATRIC_CONDITIONS, TREATMENT_EXPECTATIONS),
                            "pain",
                            Set.of(TREATMENT_TRIALS)));

    private SignedInput() {}

    /// Where nobody signed anything yet, nothing is known.
    static CheckResult complete(Facts facts) {
        var missing =
                INPUT.entrySet().stream()
                        .filter(it -> it.getValue().stream().noneMatch(facts.signed()::contains))
                        .map(Map.Entry::getKey)
                        .toList();
        if (missing.isEmpty()) return CheckResult.clear();
        return missing.size() == INPUT.size()
                ? CheckResult.gap("", Gap.Why.NOT_RECORDED, "signed input of " + listed(missing))
                : CheckResult.concern(
                        Severity.INFO_MISSING, "Not signed yet: " + listed(missing) + ".");
    }

    private static String listed(List<String> missing) {
        return String.join(", ", missing);
    }
}
