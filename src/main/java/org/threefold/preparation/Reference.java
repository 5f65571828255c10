package org.threefold.preparation;

import org.threefold.evidence.Mark;

import java.net.URI;
import java.util.Optional;

/// What a page rests on: the source, how far it was checked, and where it can be found. The key
/// is how the text points here.
public record Reference(String key, Mark mark, String citation, Optional<URI> where) {

    public Reference {
        if (citation.isBlank())
            throw new IllegalArgumentException("A source says what it is: " + key);
    }

    /// How far it was checked, in the patient's words.
    public String plainMark() {
        return switch (mark) {
            case CHECKED -> "We read this source.";
            case CHECKED_SECONDARY -> "We read a summary of this source, not the source itself.";
            case MEMORY -> "We still have to check this against the source.";
            case PRACTICE_POLICY -> "This is our practice's rule, not a research finding.";
        };
    }
}
