package org.threefold.evaluation;

import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// @param signed when each signed section was signed
public record EvaluationMilestones(Map<Section, Instant> signed) {

    public boolean isComplete() {
        return signed.size() == Section.values().length;
    }

    /// The sections a discipline still has to sign, in their order.
    public List<Section> unsigned(Discipline owner) {
        return Arrays.stream(Section.values())
                .filter(it -> it.owner() == owner && !signed.containsKey(it))
                .toList();
    }

    /// When a discipline signed its last section.
    public Optional<Instant> lastSignature(Discipline owner) {
        return last(
                signed.entrySet().stream()
                        .filter(it -> it.getKey().owner() == owner)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /// When the last section was signed.
    public Optional<Instant> lastSignature() {
        return last(signed.values());
    }

    private static Optional<Instant> last(Collection<Instant> moments) {
        return moments.stream().max(Instant::compareTo);
    }
}
