package org.threefold.screening;

/// One line of "What stands in the way": a rule, what it found, and how that stands today.
public record Obstacle(Rule rule, Finding finding, Standing standing) {

    public boolean open() {
        return standing instanceof Standing.Open;
    }

    /// What it weighs now; a finding that is not known weighs as missing information.
    public Severity severity() {
        return switch (finding) {
            case Finding.Concern(var severity, _) -> severity;
            case Finding.Unknown _, Finding.Clear _ -> Severity.INFO_MISSING;
        };
    }

    /// The finding as a sentence; empty where the rule found nothing.
    public String sentence() {
        return switch (finding) {
            case Finding.Concern(_, var observed) -> observed;
            case Finding.Unknown(var missing, _) -> missing;
            case Finding.Clear() -> "";
        };
    }

    /// Whether its owner can record a clearance: never for what is absolute, and what is not known
    /// is answered, not cleared.
    public boolean clearable() {
        return finding instanceof Finding.Concern(var severity, _)
                && (severity == Severity.REQUIRES_CLEARANCE || severity == Severity.CAUTION);
    }
}
