package org.threefold.preparation;

import org.threefold.library.VerificationLevel;

import java.net.URI;
import java.util.Optional;

/// What a page rests on: the source, how far it was checked, and where it can be found. The key
/// is how the text points here.
public record Reference(String key, VerificationLevel mark, String citation, Optional<URI> where) {

    public Reference {
        if (citation.isBlank())
            throw new IllegalArgumentException("A source says what it is: " + key);
    }

    /// How far it was checked, in the patient's words.
    public String plainMark() {
        return mark.plain();
    }
}
