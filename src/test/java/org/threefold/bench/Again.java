package org.threefold.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.Ids;
import org.threefold.rules.RuleBook;

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

    private final JdbcClient db;
    private final int cases;

    Again(DataSource superuser, int cases) {
        this.db = JdbcClient.create(superuser);
        this.cases = cases;
    }

    private record State(int done, int failed, String state) {}

    /// How long each case took, in a line of the report.
    String measure() throws InterruptedException {
        begin();
        awaitDone(1);
        var first = state().done();
        var started = Instant.now();
        awaitDone(Math.min(AT_MOST, cases));
        var took = Duration.between(started, Instant.now());
        var end = state();
        db.sql("update screening.rescreening set state = 'STOPPED' where state = 'RUNNING'")
                .update();
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

    private void awaitDone(int howMany) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (state().done() < howMany && state().state().equals("RUNNING")) {
            if (Instant.now().isAfter(until)) throw new IllegalStateException("It never ended");
            Thread.sleep(100);
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
