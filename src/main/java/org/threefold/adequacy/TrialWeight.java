package org.threefold.adequacy;

/// What one trial is worth as proof that a treatment was tried properly and failed.
///
/// What is only reported, cannot be judged yet, or has no outcome may count once that is settled;
/// it does not count before.
public enum TrialWeight {
    COUNTS("Counts"),
    MAY_COUNT("May count"),
    DOES_NOT("Does not count"),
    /// It could not be given: it stands in for a trial, as far as the policy lets it.
    WAIVED("Waived"),
    /// It helped and still does: it speaks against the need for another treatment.
    AGAINST("Speaks against the need");

    private final String words;

    TrialWeight(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
