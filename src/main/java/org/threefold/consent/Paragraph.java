package org.threefold.consent;

import org.threefold.library.VerificationLevel;

import java.util.List;

/// One page of a consent form: a title and plain text, with empty lines between paragraphs and
/// hyphens before the lines of a list.
///
/// @param material whether this version says something new here, so that whoever agreed to an
///     older one is asked again
/// @param sources what it rests on; staff read them, patients do not
public record Paragraph(
        ConsentItem item, String title, String text, boolean material, List<Basis> sources) {

    /// @param mark how far the source was read
    public record Basis(String key, VerificationLevel mark, String words) {}

    public Paragraph {
        sources = List.copyOf(sources);
        if (title.isBlank() || text.isBlank())
            throw new IllegalArgumentException(item + " has a title and a text");
    }

    boolean readsAs(Paragraph other) {
        return title.equals(other.title) && text.equals(other.text);
    }
}
