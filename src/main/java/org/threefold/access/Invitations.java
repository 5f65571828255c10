package org.threefold.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;

import java.util.Optional;
import java.util.UUID;

/// Makes one-time links to accounts that nobody has used, for whoever holds a permit to invite.
/// Whoever gets the link becomes the person: `identity` sends it to their contact.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Invitations {

    /// Said where somebody asks for an invitation to an account that has an owner.
    public static final String IN_USE =
            "This account has been used, or is disabled, and is not invited again. A lost password"
                    + " is reset by its owner, or by the privacy officer and the medical director"
                    + " together.";

    /// For which an invitation works.
    public static final int HOURS = 72;

    private final AccountStore store;
    private final ObjectProvider<ContactRule> rules;

    Invitations(AccountStore store, ObjectProvider<ContactRule> rules) {
        this.store = store;
        this.rules = rules;
    }

    /// Creates an account of a member of the practice.
    ///
    /// @param permit to manage accounts
    public Outcome<Invitation> create(Permit permit, NewAccount account) {
        permit.to(Act.MANAGE_ACCOUNTS);
        var objection = account.objection().or(() -> store.taken(account.username()));
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        var invitation = Invitation.to(Ids.next());
        store.create(permit, invitation.accountId(), account);
        if (!account.contact().isEmpty())
            store.setContact(permit, invitation.accountId(), account.contact());
        store.invite(permit, invitation, HOURS);
        return new Outcome.Done<>(invitation);
    }

    /// A new link for somebody who lost theirs and never signed in. Earlier links stop working.
    ///
    /// @param permit to manage accounts
    public Outcome<Invitation> again(Permit permit, UUID account) {
        permit.to(Act.MANAGE_ACCOUNTS);
        return invite(permit, account);
    }

    /// Creates the account of the person of a case, unless they have one, and relates it to the
    /// case.
    ///
    /// @param permit to invite the patient of this case
    /// @param chosen the username, the name and the contact
    public Outcome<Invitation> patient(Permit permit, PatientId patient, NewAccount chosen) {
        permit.to(Act.INVITE_PATIENT);
        var blocked = rules.stream().flatMap(it -> it.objection(permit).stream()).findFirst();
        if (blocked.isPresent()) return new Outcome.Refused<>(blocked.get());
        var known = store.accountOf(patient);
        var account = known.orElseGet(Ids::next);
        if (known.isEmpty()) {
            var objection = chosen.objection().or(() -> store.taken(chosen.username()));
            if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
            store.createPatient(permit, account, patient, chosen);
            if (!chosen.contact().isEmpty()) store.setContact(permit, account, chosen.contact());
        }
        return invite(permit, account)
                .then(
                        link ->
                                store.relatePatient(permit, account)
                                        .<Outcome<Invitation>>map(Outcome.Refused::new)
                                        .orElseGet(() -> new Outcome.Done<>(link)));
    }

    /// Where the account is written to.
    public Optional<String> contact(Permit permit, UUID account) {
        return store.contact(account);
    }

    private Outcome<Invitation> invite(Permit permit, UUID account) {
        if (!store.canBeInvited(account)) return new Outcome.Refused<>(IN_USE);
        var invitation = Invitation.to(account);
        store.invite(permit, invitation, HOURS);
        return new Outcome.Done<>(invitation);
    }
}
