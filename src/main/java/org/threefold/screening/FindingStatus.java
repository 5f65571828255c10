package org.threefold.screening;

import org.threefold.rules.Finding;
import org.threefold.rules.NextAction;
import org.threefold.rules.Rule;
import org.threefold.rules.Screened;
import org.threefold.rules.Severity;

import java.time.LocalDate;
import java.util.List;

/// How one finding stands today, with its clearances applied.
public sealed interface FindingStatus {

    /// The rule found nothing.
    record Clear() implements FindingStatus {}

    /// It is open before a decision, or goes with the plan; `why` says what became of an earlier
    /// clearance, empty if there was none; `signed` are the clearances that hold while another seat
    /// has still to sign.
    record Open(String nextAction, String why, List<Clearance> signed) implements FindingStatus {

        public Open {
            signed = List.copyOf(signed);
        }

        public Open(String nextAction, String why) {
            this(nextAction, why, List.of());
        }
    }

    /// Its owner cleared it, until the end of that day.
    record Cleared(LocalDate until, List<Clearance> by) implements FindingStatus {}

    /// Reads the clearances of one rule, oldest first.
    static FindingStatus of(Screened screened, List<Clearance> clearances, LocalDate today) {
        return switch (screened.finding()) {
            case Finding.Clear() -> new Clear();
            case Finding.Unknown unknown -> new Open(NextAction.of(screened.rule(), unknown), "");
            case Finding.Concern concern -> of(screened.rule(), concern, clearances, today);
        };
    }

    private static FindingStatus of(
            Rule rule, Finding.Concern concern, List<Clearance> clearances, LocalDate today) {
        var action = NextAction.of(rule, concern);
        if (concern.severity() == Severity.ABSOLUTE || clearances.isEmpty()) {
            return new Open(action, "");
        }
        var holding = ClearanceValidity.of(rule, concern.observed(), clearances, today);
        return holding.isEmpty()
                ? new Open(
                        action,
                        ClearanceValidity.whyNot(rule, concern.observed(), clearances, today),
                        ClearanceValidity.signed(concern.observed(), clearances, today))
                : new Cleared(ClearanceValidity.until(holding), holding);
    }
}
