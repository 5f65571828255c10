package org.threefold.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.Actor;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Schedulers of this class are nodes: each has threads of its own, all share one database.
@InTheClinic
class JobsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String WORK = "test.work";
    private static final String OTHER = "test.other";

    @Autowired Clinic clinic;
    @Autowired DataSource database;
    @Autowired SystemAccount system;
    @Autowired Clock clock;
    @Autowired List<RecurringJob> declared;

    private final List<Jobs> nodes = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void nothing_runs() {
        nodes.forEach(Jobs::stop);
        nodes.clear();
        behind().sql("delete from jobs.scheduled_task where task_name like 'test.%'").update();
    }

    @Test
    void a_job_acts_as_the_system_account() throws Exception {
        var actors = new LinkedBlockingQueue<Actor.System>();
        node(job(WORK, actors::add));

        assertThat(next(actors)).isEqualTo(system.actor());
    }

    @Test
    void a_job_that_runs_on_one_node_does_not_run_on_another() throws Exception {
        var onFirst = new LinkedBlockingQueue<String>();
        var onSecond = new LinkedBlockingQueue<String>();
        var goOn = new CountDownLatch(1);
        node(
                job(
                        WORK,
                        _ -> {
                            onFirst.add(WORK);
                            await(goOn);
                        }));
        assertThat(next(onFirst)).isEqualTo(WORK);

        var second = node(job(WORK, _ -> onSecond.add(WORK)), job(OTHER, _ -> onSecond.add(OTHER)));
        assertThat(next(onSecond)).isEqualTo(OTHER);
        second.runSoon(WORK);
        assertThat(again(second, OTHER, onSecond)).isEqualTo(OTHER);

        goOn.countDown();
        stopped();
        node(job(WORK, _ -> onSecond.add(WORK))).runSoon(WORK);
        assertThat(next(onSecond)).isEqualTo(WORK);
    }

    @Test
    void a_run_that_fails_hinders_neither_the_next_nor_other_jobs() throws Exception {
        var runs = new LinkedBlockingQueue<String>();
        var node =
                node(
                        job(
                                WORK,
                                _ -> {
                                    runs.add(WORK);
                                    throw new IllegalStateException("a test");
                                }),
                        job(OTHER, _ -> runs.add(OTHER)));
        assertThat(List.of(next(runs), next(runs))).containsExactlyInAnyOrder(WORK, OTHER);
        stopped();
        assertThat(row(WORK, "consecutive_failures = 1 and not picked")).isTrue();

        node(job(WORK, _ -> runs.add(WORK))).runSoon(WORK);
        assertThat(next(runs)).isEqualTo(WORK);
        assertThat(node.isRunning()).isFalse();
    }

    @Test
    void stopping_waits_for_a_run_and_gives_its_claim_back() throws Exception {
        var begun = new LinkedBlockingQueue<String>();
        var ended = new AtomicBoolean();
        var goOn = new CountDownLatch(1);
        var node =
                node(
                        job(
                                WORK,
                                _ -> {
                                    begun.add(WORK);
                                    await(goOn);
                                    ended.set(true);
                                }));
        next(begun);
        var stop = Thread.ofPlatform().start(node::stop);
        goOn.countDown();

        assertThat(stop.join(Duration.ofSeconds(20))).isTrue();
        assertThat(ended).isTrue();
        assertThat(row(WORK, "not picked and last_success is not null")).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void what_a_dead_node_had_claimed_another_takes_over() throws Exception {
        behind().sql(
                        """
                        insert into jobs.scheduled_task (task_name, task_instance, execution_time, picked,
                            picked_by, last_heartbeat, version)
                        values (?, 'recurring', now() - interval '1 minute', true, 'gone',
                            now() - interval '41 seconds', 1)
                        """)
                .param(WORK)
                .update();
        var runs = new LinkedBlockingQueue<String>();
        node(job(WORK, _ -> runs.add(WORK)));

        assertThat(next(runs)).isEqualTo(WORK);
    }

    @Test
    void the_database_takes_no_data_and_no_second_instance() {
        assertThatThrownBy(() -> write("recurring", new byte[] {1}))
                .hasMessageContaining("a_job_has_no_data");
        assertThatThrownBy(() -> write("another", null))
                .hasMessageContaining("a_job_has_one_instance");
    }

    @Test
    void a_row_written_by_sql_does_not_become_an_object() throws Exception {
        var constraint = "alter table jobs.scheduled_task %s constraint a_job_has_no_data %s";
        behind().sql(constraint.formatted("drop", "")).update();
        try {
            write("recurring", serialized(new Trap()));
            var runs = new LinkedBlockingQueue<String>();
            var node = node(job(WORK, _ -> runs.add(WORK)), job(OTHER, _ -> runs.add(OTHER)));
            next(runs);
            again(node, OTHER, runs);

            assertThat(Trap.SPRUNG).isFalse();
            assertThatThrownBy(() -> new NoJobData().deserialize(Object.class, new byte[] {1}))
                    .hasMessageContaining("no data");
            assertThatThrownBy(() -> new NoJobData().serialize("data"))
                    .hasMessageContaining("no data");
        } finally {
            nothing_runs();
            behind().sql(constraint.formatted("add", "check (task_data is null)")).update();
        }
    }

    @Test
    void each_declared_job_has_a_name_of_its_own() {
        assertThat(declared.stream().map(RecurringJob::name))
                .doesNotHaveDuplicates()
                .contains("screening.due", "screening.all", "screening.rules");
        assertThatThrownBy(() -> job("Work", _ -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JobSchedule.Every(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Says when it is read back.
    private static final class Trap implements Serializable {
        static final AtomicBoolean SPRUNG = new AtomicBoolean();

        private void readObject(ObjectInputStream in) {
            SPRUNG.set(true);
        }
    }

    private static byte[] serialized(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static RecurringJob job(String name, Consumer<Actor.System> work) {
        return new RecurringJob(name, new JobSchedule.Every(HOUR), work);
    }

    private Jobs node(RecurringJob... jobs) {
        var node = new Jobs(database, List.of(jobs), system, clock, true);
        nodes.add(node);
        node.start();
        return node;
    }

    private void stopped() {
        nodes.forEach(Jobs::stop);
    }

    private static <T> T next(LinkedBlockingQueue<T> runs) throws InterruptedException {
        var run = runs.poll(30, TimeUnit.SECONDS);
        if (run == null) throw new AssertionError("Nothing ran");
        return run;
    }

    /// Asks until it has run: while the run before is being written down, asking has no effect.
    private static <T> T again(Jobs node, String job, LinkedBlockingQueue<T> runs)
            throws InterruptedException {
        for (int asked = 0; asked < 60; asked++) {
            node.runSoon(job);
            var run = runs.poll(500, TimeUnit.MILLISECONDS);
            if (run != null) return run;
        }
        throw new AssertionError("Nothing ran");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("Nobody went on");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void write(String instance, byte[] data) {
        JdbcClient.create(database)
                .sql(
                        """
                        insert into jobs.scheduled_task (task_name, task_instance, task_data,
                            execution_time, picked, version)
                        values (?, ?, ?, now() - interval '1 minute', false, 1)
                        """)
                .param(WORK)
                .param(instance)
                .param(data)
                .update();
    }

    private boolean row(String name, String condition) {
        return behind().sql(
                        "select exists (select from jobs.scheduled_task where task_name = ? and "
                                + condition
                                + ")")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(it -> it.startsWith("db-scheduler"))
                .toList();
    }

    private JdbcClient behind() {
        return clinic.databaseAs("postgres");
    }
}
