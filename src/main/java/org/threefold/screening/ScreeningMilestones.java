package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Severity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How many findings are open, not which.
///
/// @param findings what the last screening counted; absent before the first one
public record ScreeningMilestones(
        @Nullable List<OpenFindings> findings, List<EndingClearances> clearances) {

    /// How many findings of one severity a discipline has open, and since which screening there
    /// was one.
    public record OpenFindings(
            Discipline owner, Severity severity, int count, @Nullable Instant since) {}

    /// Clearances that a seat gave and that end with the same day.
    public record EndingClearances(Discipline seat, LocalDate lastDay, int count) {}

    int open(Discipline owner, Severity severity) {
        return of(owner, severity).stream().mapToInt(OpenFindings::count).sum();
    }

    /// Since when a discipline has had a finding of a severity open, where that is known.
    Optional<Instant> since(Discipline owner, Severity severity) {
        return of(owner, severity).stream()
                .map(OpenFindings::since)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<OpenFindings> of(Discipline owner, Severity severity) {
        if (findings == null) return List.of();
        return findings.stream()
                .filter(it -> it.owner() == owner && it.severity() == severity)
                .toList();
    }
}
