package org.threefold.library;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was understood of a file before anything of it is kept, and what was not.
///
/// @param format as people call it: RIS, NBIB, PubMed XML
/// @param unread one sentence for each record that could not be read
public record Reading(String format, List<Found> found, List<String> unread) {

    /// One record: what would be added, unless the library has it already or something is missing.
    ///
    /// @param retracted whether the file itself says that it was retracted
    /// @param ofConcern whether the file itself says that there is an expression of concern
    /// @param notice whether it is itself the notice of another's retraction
    public record Found(
            SourceDraft draft,
            boolean retracted,
            boolean ofConcern,
            boolean notice,
            @Nullable Publication known,
            List<LibraryProblem> problems) {

        public boolean canBeAdded() {
            return known == null && problems.isEmpty();
        }
    }

    public Reading {
        found = List.copyOf(found);
        unread = List.copyOf(unread);
    }

    /// The drafts that can be added.
    public List<SourceDraft> addable() {
        return found.stream().filter(Found::canBeAdded).map(Found::draft).toList();
    }

    /// The same, with what the library has already.
    Reading against(LibrarySnapshot snapshot) {
        return new Reading(
                format,
                found.stream()
                        .map(
                                it ->
                                        new Found(
                                                it.draft(),
                                                it.retracted(),
                                                it.ofConcern(),
                                                it.notice(),
                                                it.draft().duplicateIn(snapshot).orElse(null),
                                                it.problems()))
                        .toList(),
                unread);
    }
}
