package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Every service asks here first. Asking binds the actor's token to the transaction, so the
/// database guards its rows by the same person, and registers an audit event that the transaction
/// appends before it commits: no event, no permit. The event's result is what the service's method
/// answers. An act that writes locks its case for writers; see decision 0020.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Access {

    /// Said of a case that is not there and of one that is somebody else's: nobody learns which.
    public static final String NOT_FOUND = AccessReason.NOT_FOUND.sentence();

    /// Said after officers have reset the password of an account; see [IdentityProof].
    public static final String NOT_PROVED =
            "The password of this account was reset by a link. Until its owner has shown in person"
                    + " who they are, to an officer who took no part in it, nothing is signed and no"
                    + " process note opened with it.";

    public static final String SIGNED_OUT = AccessReason.SIGNED_OUT.sentence();

    private final AccessStore store;
    private final IdentityProof proof;
    private final FactorRule factors;

    private final AuditAppender appender;

    Access(AccessStore store, IdentityProof proof, FactorRule factors, AuditAppender appender) {
        this.factors = factors;
        this.store = store;
        this.proof = proof;
        this.appender = appender;
    }

    /// May this person do this to this case?
    public Verdict ask(Actor by, Act act, CaseId about) {
        return ask(by, act, about, "");
    }

    /// The same, with what of the case is shown or done: it stands on the trail.
    public Verdict ask(Actor by, Act act, CaseId about, String detail) {
        return judge(by, act, about, detail);
    }

    /// May this person do this, about no case?
    public Verdict ask(Actor by, Act act) {
        return judge(by, act, null, "");
    }

    /// The same, with what it was about, for the trail.
    public Verdict ask(Actor by, Act act, String detail) {
        return judge(by, act, null, detail);
    }

    /// For a page that shows more to some than to others: the first of these acts that this person
    /// may do. Only that one is on the trail, or the last, when none is open to them.
    public Verdict askFirst(Actor by, List<Act> acts, CaseId about) {
        Optional<CallerContext> found = store.bind(by, about);
        if (found.isEmpty()) return new Verdict.Refused(SIGNED_OUT);
        var act = acts.stream().filter(found.get()::may).findFirst().orElse(acts.getLast());
        return judge(by, act, about, "", found.get());
    }

    /// A list names on the trail the records that it showed.
    public void shown(Permit permit, Collection<CaseId> cases) {
        permit.event().show(cases.stream().map(CaseId::value).toList());
    }

    /// From here to the end of the transaction nobody else writes in these cases.
    ///
    /// @param permit of an act that writes
    public void lock(Permit permit, Collection<CaseId> cases) {
        if (permit.act().kind() == ActKind.READ)
            throw new IllegalStateException(permit.act() + " reads, and locks nothing");
        if (cases.isEmpty()) return;
        store.lock(cases.stream().map(CaseId::value).toList());
    }

    private Verdict judge(Actor by, Act act, @Nullable CaseId about, String detail) {
        Optional<CallerContext> found = store.bind(by, about);
        if (found.isEmpty()) return new Verdict.Refused(SIGNED_OUT);
        return judge(by, act, about, detail, found.get());
    }

    private Verdict judge(
            Actor by, Act act, @Nullable CaseId about, String detail, CallerContext caller) {
        var event = new PendingEvent(by, act, about, detail);
        TransactionEvents.of(appender).add(event);
        if (!caller.may(act)) {
            event.settle(AuditResult.DENIED, "");
            return new Verdict.Refused(refusal(act, about, caller));
        }
        if (factors.isMissing(caller)) {
            event.settle(AuditResult.REFUSED, FactorRefusal.FACTOR_MISSING);
            return new Verdict.Refused(FactorRefusal.FACTOR_MISSING);
        }
        if (proof.missingFor(act)) {
            event.settle(AuditResult.REFUSED, NOT_PROVED);
            return new Verdict.Refused(NOT_PROVED);
        }
        if (act.kind() == ActKind.WRITE && about != null) store.lock(List.of(about.value()));
        return new Verdict.Granted(new Permit(by, act, about, caller, event));
    }

    private static String refusal(Act act, @Nullable CaseId about, CallerContext caller) {
        boolean stranger = caller.relation() == null && !caller.roles().contains(Role.COORDINATOR);
        if (about != null && stranger) return NOT_FOUND;
        return "Your role may not " + act.words() + ".";
    }
}
