package org.threefold.review;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One round, as one person may see it.
///
/// @param earlier opinions that were replaced, as far as they may be read
/// @param decided the decision that stands, if one was recorded
/// @param recorded the same with its dissent and signatures, for the clinical team
public record RoundView(
        Round round,
        Reveal reveal,
        List<Opinion> earlier,
        @Nullable Decided decided,
        @Nullable Ruling recorded) {

    public Optional<Decided> decision() {
        return Optional.ofNullable(decided);
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(recorded);
    }

    /// Every opinion that may be read, those that were replaced too.
    Stream<Opinion> legible() {
        return Stream.concat(reveal.opinions().stream(), earlier.stream());
    }

    public boolean locked() {
        return decision().filter(Decided::locked).isPresent();
    }

    public Differences differences() {
        return Differences.among(reveal.opinions());
    }
}
