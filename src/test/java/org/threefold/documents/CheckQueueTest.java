package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.threefold.kernel.Outcome;

import java.time.Duration;

/// Only so many files are looked through at once, and whoever waits too long is told so.
class CheckQueueTest {

    private final CheckQueue queue = new CheckQueue(1, Duration.ofMillis(1));

    @Test
    void whoever_waits_too_long_is_refused_and_the_next_is_not() {
        var second =
                queue.inTurn(
                        () -> {
                            var refused = queue.inTurn(() -> new Outcome.Done<>("never"));
                            return new Outcome.Done<>(refusal(refused));
                        });

        assertThat(done(second)).isEqualTo(CheckQueue.BUSY);
        assertThat(done(queue.inTurn(() -> new Outcome.Done<>("next")))).isEqualTo("next");
    }

    @Test
    void a_check_that_fails_gives_its_place_back() {
        try {
            queue.inTurn(
                    () -> {
                        throw new IllegalStateException("as a fault would");
                    });
        } catch (IllegalStateException expected) {
            assertThat(done(queue.inTurn(() -> new Outcome.Done<>("next")))).isEqualTo("next");
            return;
        }
        throw new AssertionError("It was swallowed");
    }
}
