package org.threefold.audit;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.threefold.kernel.PracticeClock;
import org.threefold.support.Postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A database with a trail of three connections, of which two seals were made, and its copies for
/// whoever changes them behind the portal's back.
final class SealedDatabase {

    static final String NAME = "seals";
    static final PracticeClock CLOCK =
            new PracticeClock(Clock.systemUTC(), ZoneId.of("Europe/Berlin"));

    private static final AtomicInteger COPIES = new AtomicInteger();

    private SealedDatabase() {}

    static void migrate() {
        Postgres.server().provision(NAME);
        Flyway.configure()
                .dataSource(Postgres.as("threefold_migration", NAME))
                .initSql("set role threefold_owner")
                .defaultSchema("flyway")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /// Appends on one connection, and so to one chain. Answers which.
    static UUID append(String database, int many) {
        try (var one = connection(database)) {
            var db = JdbcClient.create(one);
            for (int event = 1; event <= many; event++)
                db.sql("select audit.append(?, 'READ_CASE', 'done', null, ?, '', '{}', '{}')")
                        .params(UUID.randomUUID(), "event " + event)
                        .query((_, _) -> true)
                        .single();
            return db.sql("select chain from audit.event order by at desc limit 1")
                    .query(UUID.class)
                    .single();
        }
    }

    static List<UUID> chains(String database) {
        try (var one = connection(database)) {
            return JdbcClient.create(one)
                    .sql("select distinct chain from audit.event")
                    .query(UUID.class)
                    .list();
        }
    }

    private static SingleConnectionDataSource connection(String database) {
        try {
            return new SingleConnectionDataSource(
                    Postgres.server().superuser(database).getConnection(), true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static TrailSealer sealer(String database, Path directory, SealKey key) {
        var portal = JdbcClient.create(Postgres.as("threefold_app", database));
        return new TrailSealer(portal, new SealLog(directory), key, CLOCK);
    }

    /// A copy in which somebody with every right ran this SQL.
    static String rewritten(String template, String sql) {
        var copy = "seals_copy_" + COPIES.incrementAndGet();
        Postgres.server().copy(template, copy);
        try (var one = Postgres.server().superuser(copy).getConnection();
                var statement = one.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return copy;
    }

    static List<Broken> broken(String database) {
        return new AuditTrail(Postgres.as("threefold_auditor", database)).broken();
    }

    static SealedTrail.Report compared(String database, Path directory, Path publicKey) {
        return SealedTrail.compare(
                new AuditTrail(Postgres.as("threefold_auditor", database)),
                directory,
                List.of(publicKey));
    }

    /// Makes a chain hold in itself again, from its first event to its head.
    static String rehash(UUID chain) {
        return """
        ; do $$
        declare e audit.event; before bytea := '\\x'; place bigint := 0;
        begin
            for e in select * from audit.event where chain = '%1$s' order by number loop
                e.previous := before;
                e.hash := audit.digest(e);
                update audit.event set previous = e.previous, hash = e.hash
                    where chain = e.chain and number = e.number;
                before := e.hash;
                place := e.number;
            end loop;
            update audit.chain_head set number = place, hash = before where chain = '%1$s';
        end $$
        """
                .formatted(chain);
    }
}
