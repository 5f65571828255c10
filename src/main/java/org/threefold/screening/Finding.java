package org.threefold.screening;

import java.util.List;

/// What one rule has to say about one candidate. Silence on the chart is [Unknown], never [Clear].
public sealed interface Finding {

    /// The facts were asked for, are known, and give no reason for concern.
    record Clear() implements Finding {}

    /// What was observed, in a sentence. The severity is that of the datum, which may be other
    /// than the rule's own: blood pressure of today weighs more than of last week.
    record Concern(Severity severity, String observed) implements Finding {}

    /// What is missing, in a sentence, and the questions whose answers would settle it.
    record Unknown(String missing, List<String> questions) implements Finding {}
}
