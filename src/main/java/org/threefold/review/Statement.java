package org.threefold.review;

import java.util.List;

/// What one discipline says to the question. Refuses to be incomplete: a position stands on
/// reasons, and on what would overturn it.
public record Statement(
        Position position, String reasons, List<String> conditions, String whatWouldChangeMyMind) {

    public Statement {
        conditions = List.copyOf(conditions);
        var gaps =
                new Draft(position, reasons, String.join("\n", conditions), whatWouldChangeMyMind)
                        .gaps();
        if (!gaps.isEmpty()) throw new IllegalArgumentException(gaps.getFirst().words());
    }

    /// Exactly what is shown to whoever signs: the question, and the answer to it.
    String canonical(String question) {
        return new Canonical("threefold.opinion/1")
                .line("question", question)
                .line("position", position.name())
                .line("reasons", reasons)
                .lines("condition", conditions)
                .line("what would change my mind", whatWouldChangeMyMind)
                .text();
    }
}
