package org.threefold.measures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One number that an instrument yields: how it is computed, its range, which way is better, what
/// its stretches are called and which change is meaningful, each with its source.
///
/// @param key the instrument and what it measures, as `phq-9/total`
/// @param caveat what to remember when reading it; may be empty
public record Scale(
        String key,
        String name,
        Formula formula,
        BigDecimal least,
        BigDecimal most,
        Direction direction,
        List<Band> bands,
        List<Threshold> thresholds,
        @Nullable String loinc,
        String caveat) {

    public Scale {
        bands = List.copyOf(bands);
        thresholds = List.copyOf(thresholds);
    }

    public String instrument() {
        return key.substring(0, key.indexOf('/'));
    }

    /// The stretch a value lies in; nothing where the scale has no sourced names.
    public Optional<Band> band(BigDecimal value) {
        return bands.stream().filter(it -> it.from().compareTo(value) <= 0).reduce((_, it) -> it);
    }

    /// Whether it is compared with the first one. The PGIC tells of change itself.
    public boolean compared() {
        return direction != Direction.NEITHER && !key.equals("pgic/change");
    }

    public Score score(ResponseContent content) {
        return formula.score(content);
    }

    /// "0 to 27, lower is better"
    public String range() {
        return "%s to %s, %s"
                .formatted(least.toPlainString(), most.toPlainString(), direction.words());
    }
}
