package org.threefold.bench;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.Ids;
import org.threefold.rules.RuleBook;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;

/// RESCREEN: the portal screens every case again in the background, as after a change of the book.
/// At most ten thousand cases are waited for.
final class Again {

    private static final int AT_MOST = 10_000;
    private static final double BAR_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final int LOOK_ANYWAY_MILLIS = 1_000;

    private final DataSource superuser;
    private final JdbcClient db;
    private final int cases;

    Again(DataSource superuser, int cases) {
        this.superuser = superuser;
        this.db = JdbcClient.create(superuser);
        this.cases = cases;
    }

    private record State(int done, int failed, String state) {

        boolean isRunning() {
            return state.equals("RUNNING");
        }
    }

    /// How long each case took, in a line of the report.
    String measure() throws SQLException {
        try (var ear = superuser.getConnection();
                var listening = ear.createStatement()) {
            listening.execute("listen threefold");
            return measure(ear.unwrap(PGConnection.class));
        }
    }

    private String measure(PGConnection ear) throws SQLException {
        begin();
        awaitDone(1, ear);
        var first = state().done();
        var started = Instant.now();
        awaitDone(Math.min(AT_MOST, cases), ear);
        var took = Duration.between(started, Instant.now());
        var end = state();
        db.sql("update screening.rescreening set state = 'STOPPED' where state = 'RUNNING'")
                .update();
        return told(took, first, end);
    }

    private String told(Duration took, int first, State end) {
        int screened = Math.max(1, end.done() - first);
        double each = (double) took.toMillis() / screened;
        return String.format(
                Locale.ROOT,
                "RESCREEN %,d of %,d cases in the background: %.1f s, %.1f ms each (bar %.0f, %s),"
                        + " %d failed",
                screened,
                cases,
                took.toMillis() / 1000.0,
                each,
                BAR_MILLIS,
                each <= BAR_MILLIS ? "held" : "missed",
                end.failed());
    }

    private void begin() {
        db.sql(
                        """
                        insert into screening.rescreening values
                        (?, ?, 'The benchmark asked for it.', 'Benchmark', now(), null,
                         (select count(*) from casefile.case_file), 0, 0, null, 'RUNNING')
                        """)
                .params(Ids.next(), RuleBook.VERSION)
                .update();
    }

    /// The portal tells of each batch. Where that is missed, the state is looked at anyway.
    private void awaitDone(int howMany, PGConnection ear) throws SQLException {
        var until = Instant.now().plus(PATIENCE);
        for (var now = state(); now.done() < howMany && now.isRunning(); now = state()) {
            if (Instant.now().isAfter(until)) throw new IllegalStateException("It never ended");
            ear.getNotifications(LOOK_ANYWAY_MILLIS);
        }
    }

    private State state() {
        return db.sql(
                        """
                        select done, failed, state from screening.rescreening
                        order by started_at desc limit 1
                        """)
                .query(State.class)
                .single();
    }
}
