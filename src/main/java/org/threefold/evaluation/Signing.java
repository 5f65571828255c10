package org.threefold.evaluation;

import java.util.Optional;

/// What keeps a section from being signed, in words.
final class Signing {

    private Signing() {}

    static Optional<String> objection(Section section, Evaluation evaluation) {
        var clash =
                Questions.in(section).stream()
                        .filter(it -> evaluation.on(it).filter(CurrentAnswer::clashes).isPresent())
                        .findFirst();
        if (clash.isPresent())
            return Optional.of("Two answers stand against each other: " + clash.get().text() + ".");
        var missing = evaluation.completeness().in(section).missingWords();
        if (missing.isEmpty()) return Optional.empty();
        var more = missing.size() > 1 ? ", and " + (missing.size() - 1) + " more" : "";
        return Optional.of(
                "Not answered yet: " + missing.getFirst() + more + ". Not known is an answer.");
    }
}
