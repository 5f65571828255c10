package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a seat concluded about one finding of a rule it owns. Never edited: a later one takes its
/// place. It holds for what was observed then, and until the end of `lastDay`.
///
/// `lastDay` is missing only where the finding was not cleared.
public record Clearance(
        ClearanceId id,
        CaseId caseId,
        String ruleId,
        String observed,
        Decision decision,
        List<String> conditions,
        String evidence,
        @Nullable LocalDate lastDay,
        Discipline seat,
        UUID by,
        String name,
        Instant at) {

    public enum Decision {
        CLEARED("Cleared"),
        CLEARED_WITH_CONDITIONS("Cleared with conditions"),
        NOT_CLEARED("Not cleared");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Clearance {
        conditions = List.copyOf(conditions);
        if ((decision == Decision.NOT_CLEARED) != (lastDay == null)) {
            throw new IllegalArgumentException("A clearance ends on a day, a refusal does not");
        }
        if (evidence.isBlank()) throw new IllegalArgumentException("A clearance has its evidence");
    }

    /// What several of one finding rest on, and under which conditions, each thing once.
    public static String words(List<Clearance> several) {
        var evidence = several.stream().map(Clearance::evidence).distinct();
        var conditions =
                several.stream()
                        .flatMap(it -> it.conditions().stream())
                        .distinct()
                        .map(it -> "Condition: " + it);
        return Stream.concat(evidence, conditions).collect(Collectors.joining(" "));
    }

    /// Whether it clears this observation on this day.
    boolean covers(String observedNow, LocalDate today) {
        return lastDay != null && !lastDay.isBefore(today) && observed.equals(observedNow);
    }
}
