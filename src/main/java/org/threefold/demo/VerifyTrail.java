package org.threefold.demo;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.logging.LoggingSystem;
import org.threefold.kernel.Outcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Reads the whole audit trail, compares it with its seals, and names every place where it does not
/// hold: of the database that the environment names, or else of the demo, whether that runs or not.
public final class VerifyTrail {

    private VerifyTrail() {}

    public static void main(String[] words) {
        LoggingSystem.get(VerifyTrail.class.getClassLoader()).beforeInitialize();
        var url = System.getenv("THREEFOLD_DATABASE_URL");
        System.exit(
                url == null
                        ? ofDemo(Path.of(words[0]))
                        : new TrailVerdict(auditor(url), sealsOfPractice()).say());
    }

    private static Optional<TrailVerdict.Seals> sealsOfPractice() {
        var directory = System.getenv("THREEFOLD_SEALS_DIRECTORY");
        if (directory == null) return Optional.empty();
        var keys = System.getenv().getOrDefault("THREEFOLD_SEALS_PUBLIC_KEYS", "");
        return Optional.of(
                new TrailVerdict.Seals(
                        Path.of(directory),
                        Stream.of(keys.split(File.pathSeparator))
                                .filter(it -> !it.isBlank())
                                .map(Path::of)
                                .toList()));
    }

    private static int ofDemo(Path path) {
        return switch (DemoFolder.take(path)) {
            case Outcome.Refused<DemoFolder>(var why) ->
                    DemoFolder.databaseIn(path)
                            .map(url -> new TrailVerdict(auditor(url), seals(path)).say())
                            .orElseGet(() -> says(1, why));
            case Outcome.Done<DemoFolder>(var folder) -> asleep(folder, path);
        };
    }

    private static int asleep(DemoFolder folder, Path path) {
        if (!folder.holdsData()) return says(1, "There is no demo in " + folder.path() + " yet.");
        try (var database = EmbeddedDatabase.durable(folder.database())) {
            var auditor = database.as("threefold_auditor", Demo.DATABASE);
            return new TrailVerdict(auditor, seals(path)).say();
        }
    }

    private static Optional<TrailVerdict.Seals> seals(Path path) {
        var keys = List.of(DemoFolder.publicSealKeyIn(path));
        return Optional.of(new TrailVerdict.Seals(DemoFolder.sealsIn(path), keys));
    }

    private static DataSource auditor(String url) {
        var auditor = new PGSimpleDataSource();
        auditor.setUrl(url);
        auditor.setUser(
                System.getenv().getOrDefault("THREEFOLD_AUDITOR_USER", "threefold_auditor"));
        auditor.setPassword(System.getenv().getOrDefault("THREEFOLD_AUDITOR_PASSWORD", ""));
        return auditor;
    }

    private static int says(int code, String sentence) {
        IO.println(sentence);
        return code;
    }
}
