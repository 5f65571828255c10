package org.threefold.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What speaks against adding sources: one that is not complete, or that the library has already,
/// or that comes twice.
final class SourceValidation {

    private SourceValidation() {}

    static Optional<String> objection(LibrarySnapshot snapshot, List<SourceDraft> drafts) {
        var before = new ArrayList<SourceDraft>();
        for (var draft : drafts) {
            var found = objection(snapshot, draft, before);
            if (found.isPresent()) return found;
            before.add(draft);
        }
        return Optional.empty();
    }

    private static Optional<String> objection(
            LibrarySnapshot snapshot, SourceDraft draft, List<SourceDraft> before) {
        var problem = draft.problems().stream().map(LibraryProblem::sentence).findFirst();
        if (problem.isPresent()) return problem.map(it -> draft.shortName() + ": " + it);
        if (before.stream().anyMatch(draft::isSameAs))
            return Optional.of(draft.shortName() + " comes twice.");
        return draft.duplicateIn(snapshot)
                .map(
                        known ->
                                draft.shortName()
                                        + " is in the library already, as "
                                        + known.source().shortName()
                                        + ".");
    }
}
