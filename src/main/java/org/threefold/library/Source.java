package org.threefold.library;

/// One publication, label or law that rules rest on. `id` is short and stable (`ASRA18`);
/// `locator` is a DOI or the place where the text is kept.
public record Source(String id, String shortName, String citation, String locator) {

    public Citation checked(String detail) {
        return new Citation(this, VerificationLevel.CHECKED, detail);
    }

    public Citation secondary(String detail) {
        return new Citation(this, VerificationLevel.CHECKED_SECONDARY, detail);
    }

    public Citation memory(String detail) {
        return new Citation(this, VerificationLevel.MEMORY, detail);
    }

    public Citation policy(String detail) {
        return new Citation(this, VerificationLevel.PRACTICE_POLICY, detail);
    }
}
