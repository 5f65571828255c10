package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Who acts when nobody does: a clearance ended, the book of rules has a new version. The system
/// account signs in at the gate as people do, may do two acts, and is on a case only for as long as
/// the transaction that screens it.
@Component
public class SystemAccount {

    private static final Duration RENEWED_AFTER = Duration.ofHours(10);

    private final CredentialStore gate;
    private final AccessStore store;
    private final Clock clock;
    private BoundActor bound = new BoundActor(null, Instant.MIN);

    private record BoundActor(Actor.@Nullable System actor, Instant since) {}

    SystemAccount(CredentialStore gate, AccessStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    public synchronized Actor.System actor() {
        var now = clock.instant();
        var actor = bound.actor();
        if (actor != null && now.isBefore(bound.since().plus(RENEWED_AFTER))) return actor;
        var fresh = gate.openAsSystem();
        bound = new BoundActor(fresh, now);
        return fresh;
    }

    /// Binds the system account to the running transaction and writes no audit event: for a job
    /// that looks whether there is work at all. Whatever it does then asks [Access]. Refused, it
    /// fails.
    public void bind() {
        if (store.bind(actor(), null).isEmpty())
            throw new IllegalStateException("The system account is not signed in");
    }
}
