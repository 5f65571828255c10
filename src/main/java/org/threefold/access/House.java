package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Who acts when nobody does: a clearance ended, the book of rules has a new version. The house
/// signs in at the gate as people do, may do two acts, and is on a case only for as long as the
/// transaction that screens it.
@Component
public class House {

    private static final Duration RENEWED_AFTER = Duration.ofHours(10);

    private final Gate gate;
    private final Clock clock;
    private Held held = new Held(null, Instant.MIN);

    private record Held(@Nullable Actor actor, Instant since) {}

    House(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    public synchronized Actor actor() {
        var now = clock.instant();
        var actor = held.actor();
        if (actor != null && now.isBefore(held.since().plus(RENEWED_AFTER))) return actor;
        var fresh = gate.openAsTheHouse();
        held = new Held(fresh, now);
        return fresh;
    }
}
