package org.threefold.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Invitation;
import org.threefold.access.Invitations;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Resets of a password that its owner cannot ask for: the privacy officer and the medical director
/// together, one asking with a reason and the other granting. The owner sees it, and can stop it.
/// Afterwards the owner proves in person who they are, before an officer who took no part.
@Service
@Transactional
public class PasswordResets {

    private static final int LINK_HOURS = 24;
    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 1000;

    private final Access access;
    private final ResetStore store;
    private final Invitations invitations;
    private final LinkLetters letters;
    private final ResetNotices notices;

    PasswordResets(
            Access access,
            ResetStore store,
            Invitations invitations,
            LinkLetters letters,
            ResetNotices notices) {
        this.access = access;
        this.store = store;
        this.invitations = invitations;
        this.letters = letters;
        this.notices = notices;
    }

    /// Resets, newest first: at most 100.
    public Outcome<List<PasswordReset>> list(Actor by) {
        return access.ask(by, Act.READ_RESETS, "list").map(_ -> store.newest(SHOWN));
    }

    /// One officer asks. No link exists until another grants it.
    public Outcome<UUID> ask(Actor by, UUID account, String reason) {
        var why = reason.strip();
        return access.ask(by, Act.RESET_PASSWORD, "asks for " + account + ": " + why)
                .then(permit -> ask(permit, account, why));
    }

    private Outcome<UUID> ask(Permit permit, UUID account, String why) {
        if (why.isEmpty()) return new Outcome.Refused<>("Give the reason; the owner reads it.");
        if (why.length() > LONGEST_REASON)
            return new Outcome.Refused<>("Give the reason in at most 1000 characters.");
        var id = Ids.next();
        var asked = refusedOr(store.ask(permit, id, account, why), id);
        if (asked instanceof Outcome.Done) notices.tell(account, PasswordNotice.ASKED);
        return asked;
    }

    /// The other officer grants it. The link works once, for a day: it goes to the owner's contact,
    /// and is shown to this officer, to be handed over in person, only where there is none.
    public Outcome<Handover> grant(Actor by, UUID reset) {
        return access.ask(by, Act.RESET_PASSWORD, "grants " + reset)
                .then(permit -> grant(permit, reset));
    }

    private Outcome<Handover> grant(Permit permit, UUID reset) {
        var whose = store.accountOf(reset);
        if (whose.isEmpty()) return new Outcome.Refused<>("This reset is not open any more.");
        var link = Invitation.to(whose.get());
        var to = invitations.contact(permit, whose.get()).flatMap(letters::reachable);
        return refusedOr(store.grant(permit, reset, link, LINK_HOURS), link)
                .map(
                        it -> {
                            notices.tell(whose.get(), PasswordNotice.GRANTED);
                            return to.<Handover>map(
                                            address -> letters.reset(it, address, LINK_HOURS))
                                    .orElseGet(() -> new Handover.ByHand(it));
                        });
    }

    /// An officer ends a reset that was not used.
    public Outcome<UUID> end(Actor by, UUID reset) {
        return access.ask(by, Act.RESET_PASSWORD, "ends " + reset)
                .then(permit -> refusedOr(store.end(permit, reset), reset));
    }

    /// The owner showed this officer in person who they are.
    ///
    /// @param how what was shown, such as a passport or being known for years
    public Outcome<UUID> confirmIdentity(Actor by, UUID account, String how) {
        var shown = how.strip();
        return access.ask(by, Act.CONFIRM_IDENTITY, "of " + account + ": " + shown)
                .then(
                        permit ->
                                shown.isEmpty()
                                        ? new Outcome.Refused<>("Say how they showed who they are.")
                                        : refusedOr(
                                                store.confirm(permit, account, shown), account));
    }

    /// The same, and removes the second factors that the owner has lost: passkeys, one-time codes
    /// and recovery codes. They sign in with their new password, and set up others.
    public Outcome<UUID> confirmAndRemoveFactors(Actor by, UUID account, String how) {
        var shown = how.strip();
        return access.ask(
                        by,
                        Act.CONFIRM_IDENTITY,
                        "of " + account + ", and removes lost second factors: " + shown)
                .then(
                        permit ->
                                shown.isEmpty()
                                        ? new Outcome.Refused<>("Say how they showed who they are.")
                                        : refusedOr(
                                                store.confirmAndRemoveFactors(
                                                        permit, account, shown),
                                                account));
    }

    private static <T> Outcome<T> refusedOr(Optional<String> objection, T value) {
        return objection
                .<Outcome<T>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(value));
    }
}
