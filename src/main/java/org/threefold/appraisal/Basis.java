package org.threefold.appraisal;

import org.threefold.library.Citation;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;

/// What a sentence rests on: source, date, certainty, and how far we looked.
///
/// @param source its short name; `sourceId` leads to its page in the library
/// @param population who was studied; empty for a rule
/// @param plain the same for patients
public record Basis(
        String sourceId,
        String source,
        String dated,
        String certainty,
        String checked,
        String population,
        String plain) {

    static Basis of(Statement statement) {
        var citation = statement.citation();
        return new Basis(
                citation.source().id(),
                citation.source().shortName(),
                statement.dated().words(),
                statement.certainty().words(),
                citation.mark().words(),
                statement.population() + "; " + statement.horizon().words(),
                "%s, %s. %s %s"
                        .formatted(
                                citation.source().shortName(),
                                statement.dated().words(),
                                statement.certainty().plain(),
                                citation.mark().plain()));
    }

    static Basis of(Citation citation, LibrarySnapshot snapshot) {
        var dated = snapshot.publication(citation.source().id()).map(it -> it.dated().words());
        return new Basis(
                citation.source().id(),
                citation.source().shortName(),
                dated.orElse("undated"),
                "",
                citation.mark().words(),
                citation.detail(),
                citation.source().shortName() + ". " + citation.mark().plain());
    }

    /// "Aug 2025 · very low certainty".
    public String graded() {
        return certainty.isEmpty() ? dated : dated + " · " + certainty;
    }

    /// "Cochrane review 2025 · Aug 2025 · very low certainty · read in a summary of the source".
    public String words() {
        return source
                + " · "
                + dated
                + (certainty.isEmpty() ? "" : " · " + certainty)
                + " · "
                + checked;
    }
}
