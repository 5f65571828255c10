package org.threefold.rules;

import java.util.List;
import java.util.stream.Collectors;

/// What somebody can do about a finding, in one sentence.
public final class NextAction {

    private NextAction() {}

    public static String of(Rule rule, Finding.Concern concern) {
        if (concern.contradicts())
            return "Ask again: correct the answer, or record that it was asked again: "
                    + asked(concern.toConfirm());
        if (!concern.confirmed()) return "To be asked and answered: " + asked(concern.toConfirm());
        return switch (concern.severity()) {
            case ABSOLUTE -> "Only a correction of the fact reopens the case. " + rule.clearedBy();
            case REQUIRES_CLEARANCE ->
                    rule.owner().words()
                            + " records a clearance: "
                            + Checks.small(rule.clearedBy());
            case CAUTION -> "Goes with the plan: " + Checks.small(rule.clearedBy());
            case INFO_MISSING -> "To be found out: " + Checks.small(rule.clearedBy());
        };
    }

    public static String of(Rule rule, Finding.Unknown unknown) {
        if (unknown.questions().isEmpty())
            return rule.owner().words() + " completes what is missing.";
        return "To be answered: " + asked(unknown.questions());
    }

    private static String asked(List<String> questions) {
        return questions.stream().map(Checks::wording).collect(Collectors.joining("; ")) + ".";
    }
}
