package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Leave to do one act, now, in this transaction. Only this module can make one, and with each goes
/// an audit event that the transaction appends before it commits; a store that demands a permit
/// cannot be reached without both.
public final class Permit {

    private final Actor actor;
    private final Act act;
    private final @Nullable CaseId caseId;
    private final CallerContext caller;
    private final PendingEvent event;

    Permit(
            Actor actor,
            Act act,
            @Nullable CaseId caseId,
            CallerContext caller,
            PendingEvent event) {
        this.actor = actor;
        this.act = act;
        this.caseId = caseId;
        this.caller = caller;
        this.event = event;
    }

    PendingEvent event() {
        return event;
    }

    /// What was refused stays refused, whatever the service makes of it.
    <T> Outcome<T> settle(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(var why)) event.settle(AuditResult.REFUSED, why);
        return outcome;
    }

    /// Asked by whatever writes, before it does: an exception where this permit was given for
    /// another act, because the trail would name the wrong one. See decision 0044.
    public void to(Act... acts) {
        if (!List.of(acts).contains(act))
            throw new IllegalStateException(
                    "A permit for " + act + " does not serve for " + List.of(acts));
    }

    public Actor actor() {
        return actor;
    }

    public Act act() {
        return act;
    }

    /// The case it is about. Refuses on a permit that is about no case: that is a bug.
    public CaseId caseId() {
        if (caseId == null) throw new IllegalStateException(act + " is about no case");
        return caseId;
    }

    Optional<CaseId> about() {
        return Optional.ofNullable(caseId);
    }

    public UUID accountId() {
        return caller.accountId();
    }

    /// Who acts, as staff. Only for acts that the matrix opens to staff alone.
    public StaffId staffId() {
        return new StaffId(caller.accountId());
    }

    /// The printed name of who acts, for signatures.
    public String name() {
        return caller.name();
    }

    /// The seat that whoever acts holds on this case.
    public Optional<Discipline> seat() {
        return Optional.ofNullable(caller.relation()).flatMap(CaseRelation::seat);
    }

    /// The seat, where the matrix opens the act to seats alone.
    public Discipline ownSeat() {
        return seat().orElseThrow(() -> new IllegalStateException(act + " needs a seat"));
    }

    /// Whether the same person may do this here as well: for what a service leaves out of its
    /// answer.
    public boolean also(Act other) {
        return caller.may(other);
    }

    /// Whether whoever acts is on this case by emergency access alone.
    public boolean inEmergency() {
        return caller.relation() == CaseRelation.BREAK_GLASS;
    }

    /// Names on the trail a section that is shown. Reading substance-use records (PART2) is an
    /// event of its own for each section, by whoever may read them.
    public void shows(String section, boolean part2) {
        event.sections().add(section);
        if (!part2 || !also(Act.READ_SUBSTANCE_USE)) return;
        TransactionEvents.running()
                .ifPresent(it -> it.addSection(this, Act.READ_SUBSTANCE_USE, section));
    }

    public boolean has(Role role) {
        return caller.roles().contains(role);
    }
}
