package org.threefold.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole library at one moment: what is built in, and what the practice added to it. It says
/// of itself which version it is, and of every source whether it still holds.
///
/// @param changes how many facts the practice added to what is built in
/// @param standings of those sources alone that do not hold any more
public record LibrarySnapshot(
        int changes,
        List<Publication> publications,
        List<Statement> statements,
        Map<String, SourceStanding> standings) {

    public LibrarySnapshot {
        publications = List.copyOf(publications);
        statements = List.copyOf(statements);
        standings = Map.copyOf(standings);
    }

    /// What is built in, and nothing else.
    public static LibrarySnapshot builtIn() {
        return new LibrarySnapshot(0, BuiltIn.publications(), BuiltIn.statements(), Map.of());
    }

    /// "2026-11-22" or "2026-11-22 with 3 changes of this practice".
    public String version() {
        if (changes == 0) return BuiltIn.VERSION;
        var words = changes == 1 ? " change" : " changes";
        return BuiltIn.VERSION + " with " + changes + words + " of this practice";
    }

    /// By its id, or by another key that one of our texts calls it by.
    public Optional<Publication> publication(String key) {
        return publications.stream().filter(it -> it.answersTo(key)).findFirst();
    }

    public Optional<Statement> statement(String id) {
        return statements.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public List<Statement> from(String sourceId) {
        return statements.stream().filter(it -> it.source().id().equals(sourceId)).toList();
    }

    /// The statements that say otherwise. Written on one side, a dispute holds for both.
    public List<Statement> otherSide(Statement one) {
        return statements.stream()
                .filter(
                        it ->
                                one.disputedBy().contains(it.id())
                                        || it.disputedBy().contains(one.id()))
                .toList();
    }

    public SourceStanding standing(String key) {
        return publication(key)
                .map(it -> standings.getOrDefault(it.id(), new SourceStanding.Current()))
                .orElseGet(SourceStanding.Current::new);
    }

    /// What stands beside everything that cites this source, where it does not hold any more.
    public Optional<Flag> flag(String key) {
        return publication(key).flatMap(it -> Flag.of(it, standing(key), this));
    }

    public Optional<Flag> flag(Citation citation) {
        return flag(citation.source().id());
    }

    /// The sources whose review is due, the longest overdue first.
    public List<Publication> dueOn(LocalDate day) {
        return publications.stream()
                .filter(it -> standing(it.id()).holds())
                .filter(it -> !it.reviewDue().isAfter(day))
                .sorted(Comparator.comparing(Publication::reviewDue))
                .toList();
    }

    /// The sources that do not hold any more.
    public List<Publication> fallen() {
        return publications.stream().filter(it -> !standing(it.id()).holds()).toList();
    }
}
