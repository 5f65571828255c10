package org.threefold.audit;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.logging.LoggingSystem;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `audit verify`: reads the whole audit trail of the database that the environment names, compares
/// it with its seals, and names every place where it does not hold.
public final class VerifyTrail {

    private static final String DATABASE = "THREEFOLD_DATABASE_URL";

    private VerifyTrail() {}

    public static void main(String[] words) {
        LoggingSystem.get(VerifyTrail.class.getClassLoader()).beforeInitialize();
        System.exit(verify(System.getenv()));
    }

    /// The number for the shell: 1 where no database is named.
    static int verify(Map<String, String> environment) {
        var url = environment.get(DATABASE);
        if (url != null) return verdict(url, seals(environment), environment).say();
        IO.println(DATABASE + " is not set: which database holds the trail?");
        return 1;
    }

    /// The verdict on the trail in this database, read as the auditor of the environment.
    public static TrailVerdict verdict(
            String url, Optional<TrailVerdict.Seals> seals, Map<String, String> environment) {
        var auditor = new PGSimpleDataSource();
        auditor.setUrl(url);
        auditor.setUser(environment.getOrDefault("THREEFOLD_AUDITOR_USER", "threefold_auditor"));
        auditor.setPassword(environment.getOrDefault("THREEFOLD_AUDITOR_PASSWORD", ""));
        return new TrailVerdict(auditor, seals);
    }

    private static Optional<TrailVerdict.Seals> seals(Map<String, String> environment) {
        var directory = environment.get("THREEFOLD_SEALS_DIRECTORY");
        if (directory == null) return Optional.empty();
        var keys = environment.getOrDefault("THREEFOLD_SEALS_PUBLIC_KEYS", "");
        return Optional.of(
                new TrailVerdict.Seals(
                        Path.of(directory),
                        Stream.of(keys.split(File.pathSeparator))
                                .filter(it -> !it.isBlank())
                                .map(Path::of)
                                .toList()));
    }
}
