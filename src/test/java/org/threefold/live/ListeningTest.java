package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Changes reach whoever watches, whatever else arrives and whatever becomes of the connection.
@InTheClinic
class ListeningTest {

    @Autowired Clinic clinic;
    @Autowired Live live;
    @Autowired LiveHealthIndicator health;
    @Autowired PlatformTransactionManager transactions;

    @Value("${spring.datasource.url}")
    String url;

    private final UUID topic = UUID.randomUUID();
    private final Semaphore read = new Semaphore(0);
    private Subscription watch = () -> {};

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void a_payload_that_is_no_topic_stops_nothing() throws Exception {
        watch = live.watch(topic, read::release);
        var longest = "x".repeat(7999);
        for (var junk :
                new String[] {
                    "x",
                    "",
                    " ",
                    "alive",
                    "alive x",
                    "1-1-1-1-1",
                    longest,
                    "\u0001\u007f\ud83d\ude80",
                    "00000000-0000-0000-0000-00000000000g",
                    topic + " ",
                    "'); drop table x; --"
                }) {
            behind().sql("select pg_notify('threefold', ?)")
                    .param(junk)
                    .query((_, _) -> true)
                    .single();
        }
        behind().sql("notify threefold").update();
        behind().sql("notify threefold, 'x'").update();
        assertThat(read.availablePermits()).isZero();

        changed();
        assertThat(heard()).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void after_its_backend_was_ended_everyone_reads_again_and_changes_arrive() throws Exception {
        watch = live.watch(topic, read::release);
        changed();
        assertThat(heard()).isTrue();

        assertThat(
                        behind().sql(
                                        "select pg_terminate_backend(pid) from pg_stat_activity where"
                                                + " application_name = ? and datname = current_database()")
                                .param(PgNotifications.NAME)
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);

        assertThat(heard()).as("read again after the connection came back").isTrue();
        changed();
        assertThat(heard()).isTrue();
    }

    @Test
    void a_connection_that_carries_nothing_more_is_noticed_and_replaced() throws Exception {
        var server = URI.create(url.substring("jdbc:".length()));
        var watchers = new Watchers();
        var alive = new KeepAlive(Duration.ofSeconds(3));
        try (var relay = new Relay(server.getPort());
                var _ = watchers.add(topic, read::release)) {
            var listener =
                    new PgNotifications(
                            url.replace(":" + server.getPort(), ":" + relay.port()),
                            "threefold_app",
                            "",
                            Duration.ZERO,
                            alive,
                            watchers);
            listener.start();
            assertThat(heard()).as("read at the start").isTrue();
            changed();
            assertThat(heard()).isTrue();

            relay.goDead();
            long since = System.nanoTime();
            assertThat(heard()).as("read again on another connection").isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - since))
                    .isLessThan(Duration.ofSeconds(15));
            assertThat(relay.connections()).isEqualTo(2);
            changed();
            assertThat(heard()).isTrue();
            listener.stop();
        } finally {
            watchers.stop();
        }
    }

    @Test
    void health_says_when_nothing_arrives() {
        var alive = new KeepAlive(Duration.ZERO);
        var watchers = new Watchers();
        var indicator = new LiveHealthIndicator(alive, watchers);
        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
        alive.takes(alive.payload());
        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);

        var flowing = new KeepAlive(Duration.ofMinutes(5));
        assertThat(new LiveHealthIndicator(flowing, watchers).health().getStatus())
                .isEqualTo(Status.DOWN);
        flowing.takes(alive.payload());
        assertThat(flowing.flows()).as("another node's").isFalse();
        flowing.takes(flowing.payload());
        assertThat(new LiveHealthIndicator(flowing, watchers).health().getStatus())
                .isEqualTo(Status.UP);
        watchers.stop();
    }

    private void changed() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> live.tell(topic));
    }

    private boolean heard() throws InterruptedException {
        return read.tryAcquire(30, TimeUnit.SECONDS);
    }

    private JdbcClient behind() {
        return clinic.databaseAs("postgres");
    }
}
