package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Verdict;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Two people at one case: writers take turns, readers wait for nobody, and nobody waits for a
/// password that is being verified.
@InTheClinic
class CaseLockTest {

    private static final int ROUNDS = 15;

    @Autowired Clinic clinic;
    @Autowired Access access;
    @Autowired CareTeams teams;
    @Autowired Reviews reviews;
    @Autowired Conferences conferences;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock clock;

    @Test
    void a_reader_does_not_wait_for_a_writer() {
        var caseId = clinic.openCase();

        whileSomebodyWrites(
                caseId,
                () -> {
                    done(in(() -> teams.team(clinic.psychiatrist(), caseId)));
                    done(in(() -> reviews.of(clinic.psychiatrist(), caseId)));
                });
    }

    @Test
    void a_writer_waits_for_another_and_goes_on_when_that_one_has_ended() {
        var caseId = clinic.openCase();
        var second = new ArrayList<CompletableFuture<Outcome<?>>>();

        whileSomebodyWrites(
                caseId,
                () -> {
                    second.add(
                            CompletableFuture.supplyAsync(
                                    () ->
                                            teams.join(
                                                    clinic.coordinator(),
                                                    caseId,
                                                    clinic.monitor().id())));
                    waitUntilSomebodyWaits();
                    assertThat(second.getFirst()).isNotDone();
                });

        done(second.getFirst().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /// A wrong password is refused while another writes: it was verified before the lock.
    @Test
    void a_password_is_verified_before_the_case_is_locked() {
        var caseId = Opened.evaluated(clinic);

        whileSomebodyWrites(
                caseId,
                () ->
                        assertThat(
                                        refusal(
                                                in(
                                                        () ->
                                                                reviews.signOpinion(
                                                                        clinic.painSpecialist(),
                                                                        caseId,
                                                                        Opinion.Id.next(),
                                                                        Opened.opinion(
                                                                                Position.DEFER),
                                                                        org.threefold.access
                                                                                .FreshFactor
                                                                                .password(
                                                                                        "not my password")))))
                                .isEqualTo("This is not your password."));
    }

    @Test
    void two_conferences_with_the_same_cases_in_another_order_are_moved_at_once() {
        var one = clinic.openCase();
        var other = clinic.openCase();
        var first = planned(one, other);
        var second = planned(other, one);

        var both =
                List.of(
                        CompletableFuture.runAsync(() -> move(first)),
                        CompletableFuture.runAsync(() -> move(second)));

        both.forEach(it -> it.orTimeout(60, TimeUnit.SECONDS).join());
    }

    private void move(Conference.Id which) {
        for (int round = 0; round < ROUNDS; round++)
            done(
                    conferences.move(
                            clinic.coordinator(),
                            which,
                            clock.instant()
                                    .plus(Duration.ofDays(3 + round))
                                    .truncatedTo(ChronoUnit.SECONDS),
                            clinic.painSpecialist().id(),
                            "The chair is away."));
    }

    private Conference.Id planned(CaseId... cases) {
        var id = Conference.Id.next();
        done(
                conferences.plan(
                        clinic.coordinator(),
                        id,
                        clock.instant().plus(Duration.ofDays(2)),
                        clinic.painSpecialist().id()));
        for (var caseId : cases) done(conferences.add(clinic.coordinator(), id, caseId));
        return id;
    }

    private void whileSomebodyWrites(CaseId caseId, Runnable meanwhile) {
        var writer = clinic.coordinator();
        transactions.executeWithoutResult(
                _ -> {
                    assertThat(access.ask(writer, Act.ASSIGN_SEAT, caseId, Discipline.PAIN.words()))
                            .isInstanceOf(Verdict.Granted.class);
                    meanwhile.run();
                });
    }

    private static <T> T in(Supplier<T> another) {
        return CompletableFuture.supplyAsync(another).orTimeout(20, TimeUnit.SECONDS).join();
    }

    /// Asks on one connection until a lock is waited for.
    private void waitUntilSomebodyWaits() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try (var connection = clinic.dataSourceAs("postgres").getConnection();
                var asked =
                        connection.prepareStatement(
                                """
                                select exists (select from pg_locks l
                                               join pg_database d on d.oid = l.database
                                               where l.locktype = 'advisory' and not l.granted
                                                 and d.datname = current_database())
                                """)) {
            while (!answer(asked))
                if (System.nanoTime() > end) throw new AssertionError("Nobody waits for the case");
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static boolean answer(PreparedStatement asked) throws SQLException {
        try (var row = asked.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
