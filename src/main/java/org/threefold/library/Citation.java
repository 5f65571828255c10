package org.threefold.library;

/// A pointer from one medical statement to its source: what was taken from it, and how far that
/// was checked.
public record Citation(Source source, VerificationLevel mark, String detail) {

    /// As it stands beside a finding: "ASRA/AAPM/ASA 2018: active psychosis (read in a summary
    /// of the source)".
    public String words() {
        return source.shortName() + ": " + detail + " (" + mark.words() + ")";
    }
}
