package org.threefold.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.UUID;

/// What happened to one's own account: sign-ins, and resets with who asked for them and why. Open
/// to whoever is signed in, about themselves.
@Service
@Transactional
public class OwnAccount {

    private final Accounts accounts;
    private final ResetStore store;

    OwnAccount(Accounts accounts, ResetStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    /// Newest first.
    public Outcome<List<AccountEvent>> events(Actor me, int from, int howMany) {
        if (accounts.whoIs(me).isEmpty()) return new Outcome.Refused<>(Access.SIGNED_OUT);
        return new Outcome.Done<>(store.ofMine(from, howMany));
    }

    /// Stops a reset that others asked for and that was not used yet.
    public Outcome<UUID> stopReset(Actor me, UUID reset) {
        if (accounts.whoIs(me).isEmpty()) return new Outcome.Refused<>(Access.SIGNED_OUT);
        return store.endOwn(reset)
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(reset));
    }
}
