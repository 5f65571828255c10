package org.threefold.safety;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Verdict;
import org.threefold.kernel.Actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/// Widens alarms that were not closed in time, asks the next where somebody can no longer act, and
/// sends what waits to be sent. Any node may do it at any moment: each step is done once. Lists do
/// not depend on it; they work out who acts, and what is overdue, when they are read.
@Component
class AlarmWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmWatch.class);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;

    private final Access access;
    private final AlarmMessages messages;
    private final List<AlarmChannel> channels;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AlarmWatch(
            Access access,
            AlarmMessages messages,
            List<AlarmChannel> channels,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.channels = channels;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Does all there is to do. Answers how many alarms widened.
    int look(Actor.System system) {
        var now = clock.instant();
        if (!messages.hasWork(system, now)) return 0;
        int widened = asSystem(system, "widens and moves alarms", it -> messages.escalate(it, now));
        while (asSystem(system, "sends a message", it -> send(it, now)) > 0) {
            LOG.debug("A message about an alarm was worked off");
        }
        return widened;
    }

    private int send(Permit permit, Instant now) {
        var next = messages.next(permit, now);
        if (next.isEmpty()) return 0;
        var waiting = next.get();
        try {
            channels.forEach(it -> it.send(waiting.message()));
            messages.sent(permit, waiting, now);
        } catch (RuntimeException failed) {
            var again = now.plus(retryAfter(waiting.attempts()));
            LOG.warn(
                    "Message {} about an alarm was not sent; again at {}",
                    waiting.message().id(),
                    again,
                    failed);
            messages.failed(permit, waiting, now, String.valueOf(failed.getMessage()), again);
        }
        return 1;
    }

    /// One minute, then two, four, eight, and every sixteen.
    static Duration retryAfter(int attempts) {
        return FIRST_RETRY.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    }

    private int asSystem(Actor.System system, String detail, ToIntFunction<Permit> work) {
        var done =
                transactions.execute(
                        _ ->
                                switch (access.ask(system, Act.ESCALATE_ALARMS, detail)) {
                                    case Verdict.Granted(var permit) -> work.applyAsInt(permit);
                                    case Verdict.Refused(var why) ->
                                            throw new IllegalStateException(why);
                                });
        return done == null ? 0 : done;
    }
}
