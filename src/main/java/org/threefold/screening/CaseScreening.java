package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Clock;
import java.time.LocalDate;

/// Screens one case now, as far as the permit's holder may see it. Keeps nothing.
@Component
class CaseScreening {

    private final FactsReading reading;
    private final ClearanceStore clearances;
    private final Clock clock;

    CaseScreening(FactsReading reading, ClearanceStore clearances, Clock clock) {
        this.reading = reading;
        this.clearances = clearances;
        this.clock = clock;
    }

    ScreeningResult of(Permit permit) {
        var facts = reading.of(permit, LocalDate.now(clock));
        return ScreeningResult.of(
                facts,
                Screening.of(
                                permit.caseId(),
                                facts,
                                clearances.byRule(permit),
                                permit.also(Act.READ_SUBSTANCE_USE))
                        .readBy(permit.seat()));
    }
}
