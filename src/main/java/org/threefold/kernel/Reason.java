package org.threefold.kernel;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Why a service refuses what somebody asks, with its sentence in a message bundle beside it.
/// [Outcome.Refused] carries the sentence in the first language, as the audit trail keeps it; a
/// page finds the reason again by that sentence, and says it in its own language. See decision
/// 0052.
public interface Reason {

    /// The key of its sentence.
    String key();

    /// What the sentence puts in.
    default Object[] parameters() {
        return new Object[0];
    }

    default String sentence() {
        return sentence(Messages.BASE);
    }

    default String sentence(Locale language) {
        return Messages.beside(getClass()).text(language, key(), parameters());
    }

    default <T> Outcome<T> refused() {
        return new Outcome.Refused<>(sentence());
    }

    /// Which of these was the reason for a refusal.
    static <R extends Reason> Optional<R> of(String why, Collection<R> reasons) {
        return reasons.stream().filter(it -> it.sentence().equals(why)).findFirst();
    }
}
