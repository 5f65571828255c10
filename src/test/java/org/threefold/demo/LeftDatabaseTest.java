package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.Outcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A demo that is killed leaves its database running, or a note that it runs.
class LeftDatabaseTest {

    @TempDir Path folder;

    @Test
    void a_demo_starts_again_though_another_client_holds_the_database_of_the_one_that_was_killed()
            throws Exception {
        var data = folder.resolve("postgres");
        var left = EmbeddedDatabase.durable(data);
        JdbcClient.create(left.superuser("postgres")).sql("create table kept (n int)").update();
        try (var client = left.superuser("postgres").getConnection()) {
            var process = new LeftDatabase(data).running().orElseThrow();
            long since = System.nanoTime();

            try (var demo = taken()) {
                assertThat(process.isAlive()).isFalse();
                assertThat(Duration.ofNanos(System.nanoTime() - since))
                        .isLessThan(Duration.ofSeconds(15));
                assertThatThrownBy(() -> client.createStatement().execute("select 1"))
                        .isInstanceOf(java.sql.SQLException.class);
                left.close(); // this process forgets it, as a killed one has
                try (var again = EmbeddedDatabase.durable(demo.database())) {
                    assertThat(rows(again)).isZero();
                }
            }
        }
    }

    @Test
    void a_note_whose_number_belongs_to_another_process_now_stops_nobody() throws Exception {
        var data = folder.resolve("postgres");
        EmbeddedDatabase.durable(data).close();
        var stranger = new ProcessBuilder("sleep", "120").start();
        try {
            Files.writeString(
                    data.resolve("postmaster.pid"),
                    stranger.pid() + "\n" + data + "\n1700000000\n5432\n\nlocalhost\n\n");
            try (var demo = taken();
                    var again = EmbeddedDatabase.durable(demo.database())) {
                assertThat(stranger.isAlive()).isTrue();
                assertThat(
                                JdbcClient.create(again.superuser("postgres"))
                                        .sql("select 1")
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(1);
            }
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void another_postgresql_is_left_alone_when_it_was_given_the_number() throws Exception {
        var data = folder.resolve("postgres");
        var other = folder.resolve("other");
        Files.createDirectories(data);
        try (var _ = EmbeddedDatabase.durable(other)) {
            Files.copy(other.resolve("postmaster.pid"), data.resolve("postmaster.pid"));

            new LeftDatabase(data).stop();

            assertThat(new LeftDatabase(other).running()).isPresent();
            assertThat(data.resolve("postmaster.pid")).doesNotExist();
        }
    }

    private static int rows(EmbeddedDatabase database) {
        return JdbcClient.create(database.superuser("postgres"))
                .sql("select count(*) from kept")
                .query(Integer.class)
                .single();
    }

    private DemoFolder taken() {
        return switch (DemoFolder.take(folder)) {
            case Outcome.Done<DemoFolder>(var demo) -> demo;
            case Outcome.Refused<DemoFolder>(var why) -> throw new AssertionError(why);
        };
    }
}
