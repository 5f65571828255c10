package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.kernel.Outcome;
import org.threefold.rules.Rule;

import java.time.Clock;
import java.time.LocalDate;

/// Appends a clearance to what was found now; one that was recorded already is returned as it is.
@Component
class ClearanceRecorder {

    private final ClearanceStore clearances;
    private final Clock clock;

    ClearanceRecorder(ClearanceStore clearances, Clock clock) {
        this.clearances = clearances;
        this.clock = clock;
    }

    Outcome<Clearance> record(
            Permit permit, Rule rule, ClearanceDraft draft, ScreeningResult result) {
        var already = clearances.find(permit, draft.id());
        if (already.isPresent()) return new Outcome.Done<>(already.get());
        var policy = result.facts().policy();
        var objection =
                Clearing.objection(result.screening(), rule, draft)
                        .or(
                                () ->
                                        Clearing.signedAlready(
                                                result.screening(), rule, permit.ownSeat()))
                        .or(() -> draft.objection(rule, LocalDate.now(clock), policy));
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        var clearance = Clearing.clearance(permit, rule, draft, policy, clock);
        clearances.append(permit, clearance, rule);
        return new Outcome.Done<>(clearance);
    }
}
