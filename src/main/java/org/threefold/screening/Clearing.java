package org.threefold.screening;

import org.threefold.access.Permit;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Finding;
import org.threefold.rules.Rule;
import org.threefold.rules.Severity;
import org.threefold.settings.PracticePolicy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Whether a finding may be cleared now, and the clearance that comes of it.
final class Clearing {

    private static final String SIGNED_ALREADY =
            "You have signed this exception. It waits for another seat.";

    private Clearing() {}

    static Optional<String> signedAlready(Screening screening, Rule rule, Discipline seat) {
        return screening
                .on(rule.id())
                .filter(_ -> rule.signatures() > 1)
                .filter(it -> it.signed().stream().anyMatch(one -> one.seat() == seat))
                .map(_ -> SIGNED_ALREADY);
    }

    static Optional<String> objection(Screening screening, Rule rule, ClearanceDraft draft) {
        return screening
                .on(rule.id())
                .map(finding -> objection(finding, draft))
                .orElse(Optional.of("This rule is asked on the day of a session."));
    }

    private static Optional<String> objection(AssessedFinding finding, ClearanceDraft draft) {
        return switch (finding.finding()) {
            case Finding.Clear() ->
                    Optional.of("There is nothing to clear: the rule found nothing.");
            case Finding.Unknown _ ->
                    Optional.of(
                            "What is not known is answered, not cleared. " + finding.sentence());
            case Finding.Concern concern when concern.contradicts() ->
                    Optional.of(
                            "A contradiction is settled, not cleared: correct the answer, or record"
                                    + " that it was asked again. "
                                    + finding.sentence());
            case Finding.Concern concern when !concern.confirmed() ->
                    Optional.of(
                            "What only the patient says is asked and answered, not cleared. "
                                    + finding.sentence());
            case Finding.Concern(var severity, var observed, _, _) ->
                    objection(severity, observed, draft);
        };
    }

    private static Optional<String> objection(
            Severity severity, String observed, ClearanceDraft draft) {
        return switch (severity) {
            case ABSOLUTE ->
                    Optional.of(
                            "An absolute finding cannot be cleared. Correct the fact if it is"
                                    + " wrong.");
            case INFO_MISSING ->
                    Optional.of("What is missing is found out, not cleared. " + observed);
            case REQUIRES_CLEARANCE, CAUTION ->
                    observed.equals(draft.observed())
                            ? Optional.empty()
                            : Optional.of(Screenings.CHANGED);
        };
    }

    static Clearance clearance(
            Permit permit, Rule rule, ClearanceDraft draft, PracticePolicy policy, Clock clock) {
        return new Clearance(
                draft.id(),
                permit.caseId(),
                rule.id(),
                draft.observed(),
                draft.decision(),
                draft.conditions(),
                draft.evidence(),
                draft.lastDay(rule, LocalDate.now(clock), policy),
                permit.ownSeat(),
                permit.accountId(),
                permit.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
