package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.Numbers;

import java.util.Optional;

/// One score as it is read: its number or what is missing, its band, and how far it has moved since
/// the first.
public record Result(Scale scale, Score score, @Nullable Change change) {

    public Optional<Band> band() {
        return score instanceof Score.Scored(var value) ? scale.band(value) : Optional.empty();
    }

    /// "14: moderate", or "Not scored: 2 answers are missing"
    public String words() {
        return switch (score) {
            case Score.Scored(var value) ->
                    Numbers.score(value)
                            + scale.band(value).map(it -> ": " + it.words()).orElse("");
            case Score.Incomplete(var missing) ->
                    missing.size() == 1
                            ? "Not scored: 1 answer is missing"
                            : "Not scored: %d answers are missing".formatted(missing.size());
        };
    }
}
