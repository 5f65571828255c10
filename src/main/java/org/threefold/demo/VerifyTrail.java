package org.threefold.demo;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.logging.LoggingSystem;
import org.threefold.audit.AuditTrail;
import org.threefold.kernel.Outcome;

import java.nio.file.Path;
import javax.sql.DataSource;

/// Reads the whole audit trail and names every place where it does not hold: of the database that
/// the environment names, or else of the demo, whether that runs or not.
public final class VerifyTrail {

    private static final int SHOWN = 50;

    private VerifyTrail() {}

    public static void main(String[] words) {
        LoggingSystem.get(VerifyTrail.class.getClassLoader()).beforeInitialize();
        var url = System.getenv("THREEFOLD_DATABASE_URL");
        System.exit(url == null ? ofDemo(Path.of(words[0])) : verify(auditor(url)));
    }

    private static int ofDemo(Path path) {
        return switch (DemoFolder.take(path)) {
            case Outcome.Refused<DemoFolder>(var why) ->
                    DemoFolder.databaseIn(path)
                            .map(url -> verify(auditor(url)))
                            .orElseGet(() -> says(1, why));
            case Outcome.Done<DemoFolder>(var folder) -> asleep(folder);
        };
    }

    private static int asleep(DemoFolder folder) {
        if (!folder.holdsData()) return says(1, "There is no demo in " + folder.path() + " yet.");
        try (var database = EmbeddedDatabase.durable(folder.database())) {
            return verify(database.as("threefold_auditor", Demo.DATABASE));
        }
    }

    private static DataSource auditor(String url) {
        var auditor = new PGSimpleDataSource();
        auditor.setUrl(url);
        auditor.setUser(
                System.getenv().getOrDefault("THREEFOLD_AUDITOR_USER", "threefold_auditor"));
        auditor.setPassword(System.getenv().getOrDefault("THREEFOLD_AUDITOR_PASSWORD", ""));
        return auditor;
    }

    private static int verify(DataSource auditor) {
        var trail = new AuditTrail(auditor);
        var broken = trail.broken();
        if (broken.isEmpty())
            return says(0, "The trail holds: %,d events.".formatted(trail.length()));
        broken.stream()
                .limit(SHOWN)
                .map(
                        place ->
                                "chain %s, event %d: %s"
                                        .formatted(place.chain(), place.number(), place.why()))
                .forEach(IO::println);
        return says(2, "The trail does not hold, in %,d places.".formatted(broken.size()));
    }

    private static int says(int code, String sentence) {
        IO.println(sentence);
        return code;
    }
}
