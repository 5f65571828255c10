package org.threefold.review;

import java.util.Collection;
import java.util.List;

/// The opinions a decision went against. Computed, so nobody can forget to write it down.
public record Dissent(List<Opinion> opinions) {

    public static Dissent from(Position decided, Collection<Opinion> given) {
        return new Dissent(
                Opinion.current(given).stream()
                        .filter(opinion -> opinion.position() != decided)
                        .toList());
    }

    /// What the chair says to a dissent. A decision cannot be recorded while one is missing.
    public record Answered(Opinion.Id opinion, String answer) {
        public Answered {
            if (answer.isBlank())
                throw new IllegalArgumentException("a dissent is answered in words");
        }
    }

    /// Those that nobody answered yet.
    List<Opinion> unanswered(Collection<Answered> answers) {
        return opinions.stream()
                .filter(
                        opinion ->
                                answers.stream()
                                        .noneMatch(one -> one.opinion().equals(opinion.id())))
                .toList();
    }
}
