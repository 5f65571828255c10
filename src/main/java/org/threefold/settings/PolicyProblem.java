package org.threefold.settings;

import java.util.Optional;

/// One thing that is wrong with a draft, in a sentence for whoever can mend it. `setting` is the id
/// of the setting it stands at, or empty for the draft as a whole.
public record PolicyProblem(String setting, Field field, String sentence) {

    /// At the value of a setting.
    public static PolicyProblem at(Setting setting, String sentence) {
        return new PolicyProblem(setting.id(), Field.VALUE, sentence);
    }

    /// At the smaller of two numbers, where it is above the larger.
    public static Optional<PolicyProblem> unlessAtMost(
            PracticePolicy policy, Amount smaller, Amount larger, String sentence) {
        return policy.of(smaller).compareTo(policy.of(larger)) > 0
                ? Optional.of(at(smaller, sentence))
                : Optional.empty();
    }

    /// Where it stands in the form.
    public enum Field {
        VALUE,
        /// The reason for a value that is looser than usual.
        REASON,
        WHY,
        FROM
    }
}
