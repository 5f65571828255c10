package org.threefold.review;

import org.jspecify.annotations.Nullable;

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

    /// The opinions as they lie before the chair, each dissent with its answer.
    static List<Weighed> weigh(
            Position decided, Collection<Opinion> given, Collection<Answered> answers) {
        return Opinion.current(given).stream()
                .map(
                        one ->
                                new Weighed(
                                        one.id(),
                                        one.discipline(),
                                        one.position(),
                                        one.signature().sha256(),
                                        one.position() == decided ? null : answer(one, answers)))
                .toList();
    }

    private static @Nullable String answer(Opinion opinion, Collection<Answered> answers) {
        return answers.stream()
                .filter(one -> one.opinion().equals(opinion.id()))
                .map(Answered::answer)
                .findFirst()
                .orElse(null);
    }
}
