package org.threefold.demo;

import org.springframework.boot.logging.LoggingSystem;
import org.threefold.audit.TrailVerdict;
import org.threefold.audit.VerifyTrail;
import org.threefold.kernel.Outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `audit verify` for the demo's data, whether that demo runs or not.
public final class VerifyDemo {

    private VerifyDemo() {}

    public static void main(String[] words) {
        LoggingSystem.get(VerifyDemo.class.getClassLoader()).beforeInitialize();
        System.exit(verify(Path.of(words[0])));
    }

    static int verify(Path path) {
        return switch (DemoFolder.take(path)) {
            case Outcome.Refused<DemoFolder>(var why) ->
                    DemoFolder.databaseIn(path)
                            .map(url -> verdict(url, path).say())
                            .orElseGet(() -> says(1, why));
            case Outcome.Done<DemoFolder>(var folder) -> asleep(folder, path);
        };
    }

    private static int asleep(DemoFolder folder, Path path) {
        try (folder) {
            if (!folder.holdsData())
                return says(1, "There is no demo in " + folder.path() + " yet.");
            try (var database = EmbeddedDatabase.durable(folder.database())) {
                return verdict(database.url(Demo.DATABASE), path).say();
            }
        }
    }

    private static TrailVerdict verdict(String url, Path path) {
        var keys = List.of(DemoFolder.publicSealKeyIn(path));
        var seals = new TrailVerdict.Seals(DemoFolder.sealsIn(path), keys);
        return VerifyTrail.verdict(url, Optional.of(seals), Map.of());
    }

    private static int says(int code, String sentence) {
        IO.println(sentence);
        return code;
    }
}
