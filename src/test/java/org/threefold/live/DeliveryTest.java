package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class DeliveryTest {

    private final UUID topic = UUID.randomUUID();
    private final Watchers watchers = new Watchers();

    @Test
    void a_watcher_that_blocks_delays_no_other() throws Exception {
        var never = new CountDownLatch(1);
        var others = new CountDownLatch(3);
        try (var _ = watchers.add(topic, () -> await(never));
                var _ = watchers.add(topic, others::countDown)) {
            for (int news = 0; news < 3; news++) {
                long before = others.getCount();
                watchers.tell(topic);
                while (others.getCount() == before) Thread.onSpinWait();
            }
            assertThat(others.getCount()).isZero();
        } finally {
            never.countDown();
            watchers.stop();
        }
    }

    @Test
    void a_watcher_that_fails_is_logged_and_called_again() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Delivery.class);
        var level = logger.getLevel();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        var calls = new Semaphore(0);
        try (var _ =
                watchers.add(
                        topic,
                        () -> {
                            calls.release();
                            throw new IllegalStateException("the page was torn");
                        })) {
            watchers.tell(topic);
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            watchers.tell(topic);
            assertThat(calls.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            watchers.stop();
            logger.detachAppender(log);
            logger.setLevel(level);
        }
        assertThat(log.list)
                .anySatisfy(
                        it -> {
                            assertThat(it.getFormattedMessage()).contains(topic.toString());
                            assertThat(it.getThrowableProxy().getMessage())
                                    .isEqualTo("the page was torn");
                        });
    }

    @Test
    void whatever_arrives_during_a_call_is_one_call_more() throws Exception {
        var runs = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var calls = new AtomicInteger();
        var twice = new CountDownLatch(2);
        Runnable watcher =
                () -> {
                    calls.incrementAndGet();
                    runs.countDown();
                    await(goOn);
                    twice.countDown();
                };
        try (var _ = watchers.add(topic, watcher)) {
            watchers.tell(topic);
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
            for (int news = 0; news < 100; news++) watchers.tell(topic);
            goOn.countDown();
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            watchers.stop();
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void whoever_closed_is_called_no_more() {
        var calls = new AtomicInteger();
        var open = new CountDownLatch(1);
        watchers.add(topic, calls::incrementAndGet).close();
        try (var _ = watchers.add(topic, open::countDown)) {
            assertThat(watchers.count()).isEqualTo(1);
            watchers.tell(topic);
            await(open);
        } finally {
            watchers.stop();
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void after_a_lost_connection_all_read_again_and_not_at_the_same_moment() throws Exception {
        int pages = 200;
        var read = new CountDownLatch(pages);
        var early = new AtomicInteger();
        long start = System.nanoTime();
        for (int page = 0; page < pages; page++)
            watchers.add(
                    UUID.randomUUID(),
                    () -> {
                        if (System.nanoTime() - start < Duration.ofSeconds(1).toNanos())
                            early.incrementAndGet();
                        read.countDown();
                    });
        watchers.tellEveryone(Duration.ofSeconds(2));

        assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(early.get()).isBetween(1, pages - 20);
        watchers.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("Nobody went on");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
