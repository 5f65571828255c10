package org.threefold.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Invitations;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Changes of the address to which an account is written, and so to which its links go. One person
/// asks, with a reason, and another confirms; the old contact is told of both.
@Service
@Transactional
public class ContactChanges {

    /// Said of an address that cannot be written to.
    public static final String NO_ADDRESS = "Write one e-mail address, such as name@example.org.";

    /// Said where there is no reason, or too much of one.
    public static final String NO_REASON = "Give the reason, in at most 1000 characters.";

    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 1000;

    private final Access access;
    private final ContactStore store;
    private final Invitations invitations;
    private final LinkLetters letters;

    ContactChanges(
            Access access, ContactStore store, Invitations invitations, LinkLetters letters) {
        this.access = access;
        this.store = store;
        this.invitations = invitations;
        this.letters = letters;
    }

    /// Those that wait first, then the newest: at most 100.
    public Outcome<List<ContactChange>> list(Actor by) {
        return access.ask(by, Act.READ_CONTACT_CHANGES, "list").map(_ -> store.newest(SHOWN));
    }

    /// Asks for another contact of an account. Nothing changes before another person confirms it.
    public Outcome<UUID> ask(Actor by, UUID account, String contact, String reason) {
        var why = reason.strip();
        return access.ask(by, Act.CHANGE_CONTACT, "asks for " + account + ": " + why)
                .then(permit -> ask(permit, account, contact, why));
    }

    /// The same for the patient of a case.
    public Outcome<UUID> ask(Actor by, PatientId patient, String contact, String reason) {
        var why = reason.strip();
        return access.ask(by, Act.CHANGE_CONTACT, "asks for patient " + patient + ": " + why)
                .then(
                        permit ->
                                store.accountOf(patient)
                                        .map(it -> ask(permit, it, contact, why))
                                        .orElseGet(
                                                () ->
                                                        new Outcome.Refused<>(
                                                                "This patient has no account"
                                                                        + " yet.")));
    }

    /// Another person confirms it. Links that were not used end.
    public Outcome<UUID> confirm(Actor by, UUID change) {
        return access.ask(by, Act.CHANGE_CONTACT, "confirms " + change)
                .then(permit -> confirm(permit, change));
    }

    /// Ends one that was not confirmed.
    public Outcome<UUID> end(Actor by, UUID change) {
        return access.ask(by, Act.CHANGE_CONTACT, "ends " + change)
                .then(permit -> refusedOr(store.end(permit, change), change));
    }

    private Outcome<UUID> ask(Permit permit, UUID account, String contact, String why) {
        var address = letters.address(contact);
        if (address.isEmpty()) return new Outcome.Refused<>(NO_ADDRESS);
        if (why.isEmpty() || why.length() > LONGEST_REASON) return new Outcome.Refused<>(NO_REASON);
        var id = Ids.next();
        return refusedOr(store.ask(permit, id, account, address.get(), why), id)
                .map(it -> told(permit, account, it, "letters.contact.asked"));
    }

    private Outcome<UUID> confirm(Permit permit, UUID change) {
        var asked = store.newest(SHOWN).stream().filter(it -> it.id().equals(change)).findFirst();
        if (asked.isEmpty()) return new Outcome.Refused<>("This change is not open any more.");
        var old = Optional.of(asked.get().oldContact()).filter(it -> !it.isEmpty());
        return refusedOr(store.confirm(permit, change), change)
                .map(
                        it -> {
                            old.ifPresent(
                                    to -> tell(to, asked.get().accountId(), "letters.contact.set"));
                            return it;
                        });
    }

    private UUID told(Permit permit, UUID account, UUID change, String letter) {
        invitations.contact(permit, account).ifPresent(to -> tell(to, account, letter));
        return change;
    }

    private void tell(String to, UUID account, String letter) {
        letters.tell(to, account, "letters.contact.subject", letter);
    }

    private static Outcome<UUID> refusedOr(Optional<String> objection, UUID value) {
        return objection
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(value));
    }
}
