package org.threefold.library;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Ids;
import org.threefold.library.LibraryProblem.Field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A source as somebody typed it, or as a file brought it, before it is added.
///
/// @param published `2025-08`, `2025`, or nothing
/// @param link where it can be read if it has neither DOI nor PubMed number
public record SourceDraft(
        UUID id,
        String shortName,
        String citation,
        @Nullable SourceKind kind,
        String published,
        String doi,
        String pmid,
        String link) {

    static final String HIDDEN = "Contains characters that cannot be seen. Type it again.";
    static final int LONGEST_NAME = 80;
    static final int LONGEST_CITATION = 2000;

    public static UUID nextId() {
        return Ids.next();
    }

    /// What is to be corrected, field by field; empty when it can be added.
    public List<LibraryProblem> problems() {
        var found = new ArrayList<LibraryProblem>();
        if (shortName.isBlank() || shortName.length() > LONGEST_NAME)
            found.add(
                    new LibraryProblem(
                            Field.NAME, "Name it in 1 to 80 characters, as: Smith 2025."));
        if (citation.isBlank() || citation.length() > LONGEST_CITATION)
            found.add(
                    new LibraryProblem(Field.CITATION, "Write authors, title, journal and year."));
        if (kind == null) found.add(new LibraryProblem(Field.KIND, "Choose what it is."));
        if (InvisibleCharacters.in(shortName + link))
            found.add(new LibraryProblem(Field.NAME, HIDDEN));
        if (InvisibleCharacters.in(citation)) found.add(new LibraryProblem(Field.CITATION, HIDDEN));
        if (!readable(published))
            found.add(new LibraryProblem(Field.PUBLISHED, "Write a year, or year-month: 2025-08."));
        if (!doi.isBlank() && Doi.of(doi).isEmpty())
            found.add(new LibraryProblem(Field.DOI, "A DOI begins with 10. and has a slash."));
        if (!pmid.isBlank() && Doi.pmid(pmid).isEmpty())
            found.add(new LibraryProblem(Field.PMID, "A PubMed number is 1 to 9 digits."));
        return List.copyOf(found);
    }

    /// The source in the library that this one is, by DOI or PubMed number.
    public Optional<Publication> duplicateIn(LibrarySnapshot snapshot) {
        var ownDoi = Doi.of(doi).orElse("");
        var ownPmid = Doi.pmid(pmid).orElse("");
        return snapshot.publications().stream()
                .filter(
                        it ->
                                Doi.same(ownDoi, it.doi())
                                        || (!ownPmid.isEmpty() && ownPmid.equals(it.pmid())))
                .findFirst();
    }

    /// Whether another draft is the same publication.
    boolean isSameAs(SourceDraft other) {
        var ownPmid = Doi.pmid(pmid).orElse("");
        return Doi.same(Doi.of(doi).orElse(""), Doi.of(other.doi).orElse(""))
                || (!ownPmid.isEmpty() && ownPmid.equals(Doi.pmid(other.pmid).orElse("")));
    }

    /// Refuses a draft with problems: that is a bug.
    Publication publication(LocalDate reviewDue, String addedBy) {
        if (!problems().isEmpty() || kind == null)
            throw new IllegalArgumentException("Not a source yet: " + problems());
        var ownDoi = Doi.of(doi).orElse("");
        var ownPmid = Doi.pmid(pmid).orElse("");
        var locator = ownDoi.isEmpty() ? (ownPmid.isEmpty() ? link.strip() : ownPmid) : ownDoi;
        var source = new Source(key(ownPmid), shortName.strip(), citation.strip(), locator);
        return new Publication(
                source, kind, Dated.of(published), ownDoi, ownPmid, Set.of(), reviewDue, addedBy);
    }

    private String key(String ownPmid) {
        if (!ownPmid.isEmpty()) return "PMID" + ownPmid;
        var bare = id.toString();
        return "P-" + bare.substring(bare.length() - 12);
    }

    private static boolean readable(String written) {
        try {
            return Dated.of(written).compareTo(Dated.UNDATED) >= 0;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }
}
