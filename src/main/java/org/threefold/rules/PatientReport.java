package org.threefold.rules;

import java.util.Map;
import java.util.Set;

/// What the patient answered yes or no at home, by question of the evaluation; and the questions
/// that a clinician has asked again since, so that a contradiction of theirs is settled.
public record PatientReport(Map<String, Boolean> answers, Set<String> askedAgain) {

    public static final PatientReport NONE = new PatientReport(Map.of(), Set.of());

    public PatientReport {
        answers = Map.copyOf(answers);
        askedAgain = Set.copyOf(askedAgain);
    }
}
