package org.threefold.mail;

import java.time.Duration;
import java.time.Instant;

/// What came of an attempt to send.
sealed interface Delivery {

    /// Tries, the first included, before a letter is given up and shown to the officers.
    int ATTEMPTS = 12;

    Duration FIRST_PAUSE = Duration.ofMinutes(1);
    Duration LONGEST_PAUSE = Duration.ofHours(4);

    record Sent() implements Delivery {}

    /// It must not be sent.
    record Stopped(String why) implements Delivery {}

    /// It will be tried again.
    record Later(Instant at) implements Delivery {}

    record GivenUp() implements Delivery {}

    /// After the first attempt a minute, then twice as long each time, up to four hours.
    static Delivery failed(int attempts, Instant now) {
        if (attempts >= ATTEMPTS) return new GivenUp();
        var pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return new Later(now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }
}
