package org.threefold.settings;

/// One thing that is wrong with a draft, in a sentence for whoever can mend it. `setting` is the id
/// of the setting it stands at, or empty for the draft as a whole.
public record PolicyProblem(String setting, Field field, String sentence) {

    /// Where it stands in the form.
    public enum Field {
        VALUE,
        /// The reason for a value that is looser than usual.
        REASON,
        WHY,
        FROM
    }
}
