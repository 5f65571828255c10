package org.threefold.settings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FreshFactor;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.time.LocalDate;
import java.util.UUID;

/// The service of this module. Every clinician reads the policy; the medical director drafts a
/// version; a clinician of another discipline adopts it or sends it back. The drafter never adopts.
@Service
@Transactional
public class Policies {

    /// The topic on which changes of the policy are told; see `live`.
    public static final UUID NEWS = new UUID(0x0000_706f_6c69_6379L, 0x8000_0000_0000_0001L);

    private final Access access;
    private final Accounts accounts;
    private final PolicyDesk desk;

    Policies(Access access, Accounts accounts, PolicyDesk desk) {
        this.access = access;
        this.accounts = accounts;
        this.desk = desk;
    }

    public Outcome<PolicyBook> book(Actor by) {
        return access.ask(by, Act.READ_POLICY).map(desk::book);
    }

    /// Proposes a version. [PolicyDraft#problems] says what is wrong with it.
    public Outcome<ProposalId> propose(Actor by, PolicyDraft draft) {
        return access.ask(by, Act.PROPOSE_POLICY, "proposes a version")
                .then(permit -> desk.propose(permit, draft));
    }

    /// Takes the proposal back, with the reason.
    public Outcome<ProposalId> withdraw(Actor by, ProposalId which, String why) {
        return access.ask(by, Act.PROPOSE_POLICY, "withdraws " + which)
                .then(permit -> desk.end(permit, which, why, true));
    }

    /// Sends the proposal back to its drafter, with the reason.
    public Outcome<ProposalId> sendBack(Actor by, ProposalId which, String why) {
        return access.ask(by, Act.SEND_BACK_POLICY, "sends back " + which)
                .then(permit -> desk.end(permit, which, why, false));
    }

    /// Adopts the proposal with a fresh factor: from its day on, and not before today, it is the
    /// policy in force.
    public Outcome<PolicyVersion> adopt(Actor by, ProposalId which, FreshFactor fresh) {
        return access.ask(by, Act.ADOPT_POLICY, "adopts " + which)
                .then(permit -> accounts.confirm(permit, fresh).then(it -> desk.adopt(it, which)));
    }

    /// What is being typed and was not proposed yet: one draft a person, theirs alone.
    public Outcome<PolicyUnsent> unsent(Actor by) {
        return access.ask(by, Act.DRAFT_POLICY, "opens the draft").map(desk::unsent);
    }

    public Outcome<Boolean> keepUnsent(Actor by, PolicyUnsent typed) {
        return access.ask(by, Act.DRAFT_POLICY, "keeps the draft")
                .map(permit -> desk.keep(permit, typed));
    }

    /// The version in force on a day, for a module that holds any permit.
    @Transactional(propagation = Propagation.MANDATORY)
    public PolicyVersion inForce(Permit permit, LocalDate day) {
        return desk.inForce(permit, day);
    }

    /// The settings about safety that are in force on a day, also for what a patient's own act
    /// starts; all others have their built-in value here.
    @Transactional(propagation = Propagation.MANDATORY)
    public PracticePolicy safety(Permit permit, LocalDate day) {
        return desk.safety(permit, day);
    }

    /// A version by its number, for a module that holds any permit.
    @Transactional(propagation = Propagation.MANDATORY)
    public PolicyVersion version(Permit permit, int number) {
        return desk.version(permit, number);
    }
}
