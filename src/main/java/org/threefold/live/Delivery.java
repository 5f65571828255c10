package org.threefold.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// Calls one watcher, one call at a time, on a thread of its own. However many changes arrive while
/// it is called, it is called once more: a queue of one. A watcher that blocks or fails delays no
/// other, and failing does not end its subscription.
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private enum State {
        IDLE,
        RUNS,
        RUNS_AND_ONCE_MORE,
        CLOSED
    }

    private final UUID topic;
    private final Runnable watcher;
    private final Executor threads;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    Delivery(UUID topic, Runnable watcher, Executor threads) {
        this.topic = topic;
        this.watcher = watcher;
        this.threads = threads;
    }

    /// Returns at once.
    void offer() {
        var before =
                state.getAndUpdate(
                        it ->
                                switch (it) {
                                    case IDLE -> State.RUNS;
                                    case RUNS, RUNS_AND_ONCE_MORE -> State.RUNS_AND_ONCE_MORE;
                                    case CLOSED -> State.CLOSED;
                                });
        if (before == State.IDLE) threads.execute(this::run);
    }

    /// Calls no more, once a call that runs has ended.
    void close() {
        state.set(State.CLOSED);
    }

    private void run() {
        do call();
        while (!state.compareAndSet(State.RUNS, State.IDLE)
                && state.compareAndSet(State.RUNS_AND_ONCE_MORE, State.RUNS));
    }

    private void call() {
        try {
            watcher.run();
        } catch (RuntimeException | StackOverflowError | AssertionError failed) {
            LOG.warn("A watcher of {} failed: {}", topic, watcher, failed);
        }
    }
}
