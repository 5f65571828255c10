package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Finding;

import java.time.LocalDate;
import java.util.List;

/// One rule as it stood in a screening, in words that need no rule book to be read again. `outcome`
/// says what was to be done, or who had cleared it; `lastDay` is how long that held. `finding` is
/// what the rule found, without clearances, and `restsOn` the ids of the facts that a clear rule
/// read; neither was kept with screenings of earlier versions.
public record KeptFinding(
        String rule,
        String sentence,
        Discipline owner,
        String gate,
        RecordedStatus status,
        String observed,
        String outcome,
        @Nullable LocalDate lastDay,
        String source,
        boolean part2,
        @Nullable Finding finding,
        @Nullable List<String> restsOn) {

    static KeptFinding of(AssessedFinding it, List<String> restsOn) {
        var rule = it.rule();
        return new KeptFinding(
                rule.id(),
                it.asks(),
                rule.owner(),
                rule.gate().words(),
                RecordedStatus.of(it),
                it.sentence(),
                outcome(it.status()),
                it.status() instanceof FindingStatus.Cleared(var until, _) ? until : null,
                rule.source(),
                rule.part2(),
                it.finding(),
                restsOn);
    }

    private static String outcome(FindingStatus status) {
        return switch (status) {
            case FindingStatus.Clear() -> "";
            case FindingStatus.Open(var action, var why, _) ->
                    why.isEmpty() ? action : why + " " + action;
            case FindingStatus.Cleared(var until, var by) ->
                    "Cleared by %s until %s: %s"
                            .formatted(
                                    ClearanceValidity.names(by),
                                    Days.staff(until),
                                    Clearance.words(by));
        };
    }

    KeptFinding gone() {
        return new KeptFinding(
                rule,
                sentence,
                owner,
                gate,
                RecordedStatus.NOT_IN_THE_BOOK,
                "",
                "",
                null,
                source,
                part2,
                null,
                List.of());
    }
}
