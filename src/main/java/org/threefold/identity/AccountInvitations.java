package org.threefold.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Invitation;
import org.threefold.access.Invitations;
import org.threefold.access.NewAccount;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Invites people to their accounts. The link goes to their contact by mail; it is shown to whoever
/// invites only where there is no way to write to the person, and with a reason, which stands on
/// the trail.
@Service
@Transactional
public class AccountInvitations {

    /// Said where the link would be shown and no reason is given.
    public static final String SAY_WHY =
            "This person cannot be written to from here. Say why the link is handed over by you.";

    static final String HAS_CONTACT =
            "This person has a contact: the link goes there, and nobody else sees it.";

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final Invitations invitations;
    private final LinkLetters letters;
    private final PatientDirectory patients;
    private final ContactStore contacts;

    AccountInvitations(
            Access access,
            Invitations invitations,
            LinkLetters letters,
            PatientDirectory patients,
            ContactStore contacts) {
        this.access = access;
        this.invitations = invitations;
        this.letters = letters;
        this.patients = patients;
        this.contacts = contacts;
    }

    /// Creates an account of a member of the practice and invites them.
    ///
    /// @param why the link is handed over by hand; empty where it goes by mail
    public Outcome<Handover> staff(Actor by, NewAccount account, String why) {
        return access.ask(by, Act.MANAGE_ACCOUNTS, detail("create " + account.username(), why))
                .then(
                        permit ->
                                way(account.contact(), why)
                                        .then(
                                                to ->
                                                        invitations
                                                                .create(permit, account)
                                                                .map(it -> hand(it, to))));
    }

    /// A new link for somebody who lost theirs and never signed in. Earlier links stop working.
    public Outcome<Handover> again(Actor by, UUID account, String why) {
        return access.ask(by, Act.MANAGE_ACCOUNTS, detail("invite again " + account, why))
                .then(
                        permit ->
                                way(contact(permit, account), why)
                                        .then(
                                                to ->
                                                        invitations
                                                                .again(permit, account)
                                                                .map(it -> hand(it, to))));
    }

    /// Invites the person of a case to their own portal, and relates them to it.
    public Outcome<Handover> patient(Actor by, CaseId caseId, String username, String why) {
        return access.ask(by, Act.INVITE_PATIENT, caseId, detail("", why))
                .then(permit -> patient(permit, username, why));
    }

    private Outcome<Handover> patient(Permit permit, String username, String why) {
        var person = patients.of(permit);
        if (person.isEmpty()) return new Outcome.Refused<>(Access.NOT_FOUND);
        var chosen =
                new NewAccount(
                        username,
                        person.get().name(),
                        "",
                        Set.of(Role.REFERRER),
                        contactOf(permit, person.get()));
        return way(chosen.contact(), why)
                .then(
                        to ->
                                invitations
                                        .patient(permit, person.get().id(), chosen)
                                        .map(it -> hand(it, to)));
    }

    /// Of the account, where there is one: two people may have changed it since the referral.
    private String contactOf(Permit permit, PatientDirectory.Person person) {
        var account = contacts.accountOf(person.id());
        return account.isPresent()
                ? contact(permit, account.get())
                : letters.address(person.contact()).orElse("");
    }

    private String contact(Permit permit, UUID account) {
        return invitations.contact(permit, account).orElse("");
    }

    /// Where the link goes; nothing where it is handed over.
    private Outcome<Optional<String>> way(String contact, String why) {
        var reason = why.strip();
        var to = letters.reachable(contact);
        if (to.isPresent())
            return reason.isEmpty() ? new Outcome.Done<>(to) : new Outcome.Refused<>(HAS_CONTACT);
        return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON
                ? new Outcome.Refused<>(SAY_WHY)
                : new Outcome.Done<>(to);
    }

    private Handover hand(Invitation link, Optional<String> to) {
        return to.<Handover>map(address -> letters.invite(link, address))
                .orElseGet(() -> new Handover.ByHand(link));
    }

    private static String detail(String what, String why) {
        var how = why.isBlank() ? "link to the contact" : "link shown, because: " + why.strip();
        return what.isEmpty() ? how : what + "; " + how;
    }
}
