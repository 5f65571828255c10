package org.threefold.opioids;

import org.threefold.history.Medication;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The most that is prescribed of all opioids together, in a day, and which of them it could not
/// count. Never below one opioid: where none stands on the list there is no total.
public record DailyTotal(FactorSet factors, List<Prescribed> lines) {

    public DailyTotal {
        if (lines.isEmpty()) throw new IllegalArgumentException("A total is of something");
        lines = List.copyOf(lines);
    }

    /// Of what stands on a medication list and is not stopped; nothing where no opioid is among it.
    /// That says what the list says: nobody may conclude from an empty list that none is taken.
    public static Optional<DailyTotal> of(List<Medication> taken) {
        var lines =
                taken.stream()
                        .filter(it -> it.status() != Medication.Status.STOPPED)
                        .flatMap(it -> Prescribed.of(FactorSet.CDC_2022, it).stream())
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new DailyTotal(FactorSet.CDC_2022, lines));
    }

    /// What could be counted, together; nothing where nothing could be.
    public Optional<MorphineEquivalent> counted() {
        return lines.stream()
                .map(Prescribed::conversion)
                .filter(Conversion.Converted.class::isInstance)
                .map(it -> ((Conversion.Converted) it).equivalent())
                .reduce(MorphineEquivalent::plus);
    }

    /// Those that leave a gap: what is taken is at least what was counted.
    public List<Prescribed> notCounted() {
        return lines.stream().filter(it -> it.conversion().leavesGap()).toList();
    }

    /// Whether so many MME a day are reached. Reached by a part is reached by the whole; not
    /// reached by a part is not known.
    public Answer<Boolean> reaches(BigDecimal mmePerDay) {
        if (counted().filter(it -> it.reaches(mmePerDay)).isPresent())
            return new Answer.Known<>(true);
        return notCounted().isEmpty() ? new Answer.Known<>(false) : new Answer.NotKnown<>();
    }

    /// "40 MME a day", or "≥ 40 MME a day (1 drug not convertible)".
    public String words() {
        var figure = counted().map(MorphineEquivalent::words);
        int gaps = notCounted().size();
        if (gaps == 0) return figure.orElse("None taken now");
        var left = "(%d %s not convertible)".formatted(gaps, gaps == 1 ? "drug" : "drugs");
        return figure.map(it -> "≥ " + it + " " + left).orElse("Not known " + left);
    }
}
