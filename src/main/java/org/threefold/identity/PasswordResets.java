package org.threefold.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Invitation;
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

    PasswordResets(Access access, ResetStore store) {
        this.access = access;
        this.store = store;
    }

    /// Resets, newest first: at most 100.
    public Outcome<List<PasswordReset>> list(Actor by) {
        return access.ask(by, Act.CONFIRM_IDENTITY, "list of resets").map(_ -> store.newest(SHOWN));
    }

    /// One officer asks. No link exists until another grants it.
    public Outcome<UUID> ask(Actor by, UUID account, String reason) {
        var why = reason.strip();
        return access.ask(by, Act.RESET_PASSWORD, "asks for " + account + ": " + why)
                .then(_ -> ask(account, why));
    }

    private Outcome<UUID> ask(UUID account, String why) {
        if (why.isEmpty()) return new Outcome.Refused<>("Give the reason; the owner reads it.");
        if (why.length() > LONGEST_REASON)
            return new Outcome.Refused<>("Give the reason in at most 1000 characters.");
        var id = Ids.next();
        return refusedOr(store.ask(id, account, why), id);
    }

    /// The other officer grants it, and hands the link over in person. It works once, for a day.
    public Outcome<Invitation> grant(Actor by, UUID reset) {
        return access.ask(by, Act.RESET_PASSWORD, "grants " + reset)
                .then(
                        permit -> {
                            var link = Invitation.to(permit.accountId());
                            return refusedOr(store.grant(reset, link, LINK_HOURS), link);
                        });
    }

    /// An officer ends a reset that was not used.
    public Outcome<UUID> end(Actor by, UUID reset) {
        return access.ask(by, Act.RESET_PASSWORD, "ends " + reset)
                .then(_ -> refusedOr(store.end(reset), reset));
    }

    /// The owner showed this officer in person who they are.
    ///
    /// @param how what was shown, such as a passport or being known for years
    public Outcome<UUID> confirmIdentity(Actor by, UUID account, String how) {
        var shown = how.strip();
        return access.ask(by, Act.CONFIRM_IDENTITY, "of " + account + ": " + shown)
                .then(
                        _ ->
                                shown.isEmpty()
                                        ? new Outcome.Refused<>("Say how they showed who they are.")
                                        : refusedOr(store.confirm(account, shown), account));
    }

    private static <T> Outcome<T> refusedOr(Optional<String> objection, T value) {
        return objection
                .<Outcome<T>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(value));
    }
}
