package org.threefold.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.UUID;

/// Whether notifications reach this node. The node notifies itself three times in each
/// `threefold.live.silence` (15 seconds) on the connection that listens; when it has not received
/// one of its own for that long, nothing else would arrive either.
@Component
class KeepAlive {

    private static final int BEATS = 3;
    private static final String PREFIX = "alive ";

    private final Duration silence;
    private final String own = PREFIX + UUID.randomUUID();
    private volatile boolean received;
    private volatile long last = System.nanoTime();

    KeepAlive(@Value("${threefold.live.silence:15s}") Duration silence) {
        this.silence = silence;
    }

    /// What this node sends to itself.
    String payload() {
        return own;
    }

    /// Time between two of them.
    Duration pause() {
        return silence.dividedBy(BEATS);
    }

    /// A connection listens from now on, and has received nothing yet.
    void listens() {
        received = false;
        last = System.nanoTime();
    }

    /// Answers whether this payload is a node's to itself, and notes it where the node is this one.
    boolean takes(String payload) {
        if (payload.equals(own)) {
            last = System.nanoTime();
            received = true;
        }
        return payload.startsWith(PREFIX);
    }

    Duration silentFor() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    boolean silent() {
        return silentFor().compareTo(silence) > 0;
    }

    boolean flows() {
        return received && !silent();
    }
}
