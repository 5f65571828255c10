package org.threefold.settings;

/// What there is to say about a value before it is proposed.
public sealed interface Judged {

    record Fine() implements Judged {}

    /// Looser than the usual: allowed with a written reason, which then stands on every case that
    /// is judged under it.
    record NeedsReason(String why) implements Judged {}

    /// It would disable what the setting is for, or is no value at all.
    record Refused(String why) implements Judged {}
}
