package org.threefold.documents;

import org.threefold.kernel.Outcome;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets a few files be looked through at once, so that what one of them takes in memory is not
/// multiplied by everybody who sends one. The others wait in their order, and are refused in words
/// when it takes too long.
final class CheckQueue {

    static final String BUSY =
            "Other files are being looked through at the moment. Please send it again in a minute.";

    private final Semaphore places;
    private final Duration patience;

    CheckQueue(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> Outcome<T> inTurn(Supplier<Outcome<T>> check) {
        if (!hasPlace()) return new Outcome.Refused<>(BUSY);
        try {
            return check.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
