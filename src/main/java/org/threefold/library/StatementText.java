package org.threefold.library;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One block of `statements.txt`, taken apart. What a block cannot say is refused by its name.
final class StatementText {

    private StatementText() {}

    static Statement read(Blocks.Block block, Function<String, Publication> sources) {
        var publication = sources.apply(block.value("source"));
        var effect = block.or("effect", "");
        return new Statement(
                block.id(),
                Statement.Kind.valueOf(key(block.value("kind"))),
                topics(block.value("topics")),
                block.or("ages", "").isEmpty() ? AgeRange.ANY : AgeRange.of(block.value("ages")),
                block.list("when").map(Trait::valueOf).collect(Collectors.toSet()),
                Horizon.valueOf(key(block.value("horizon"))),
                effect.isEmpty() ? null : Effect.of(effect),
                Certainty.valueOf(key(block.value("certainty"))),
                block.value("population"),
                publication.dated(),
                new Citation(
                        publication.source(), mark(block.value("mark")), block.value("detail")),
                block.value("sentence"),
                block.value("plain"),
                block.list("disputed").collect(Collectors.toSet()));
    }

    /// Reads `all`, `all but CRPS, PHN`, or `CRPS, PHN`.
    static Set<Topic> topics(String written) {
        if (written.equals("all")) return Topic.ALL;
        if (!written.startsWith("all but ")) return named(written);
        var topics = EnumSet.allOf(Topic.class);
        topics.removeAll(named(written.substring("all but ".length())));
        return topics;
    }

    private static Set<Topic> named(String written) {
        return Stream.of(written.split(",", -1))
                .map(it -> Topic.valueOf(it.strip()))
                .collect(Collectors.toSet());
    }

    private static String key(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static VerificationLevel mark(String word) {
        return switch (word) {
            case "read" -> VerificationLevel.CHECKED;
            case "summary" -> VerificationLevel.CHECKED_SECONDARY;
            case "memory" -> VerificationLevel.MEMORY;
            case "practice" -> VerificationLevel.PRACTICE_POLICY;
            default -> throw new IllegalArgumentException("No such mark: " + word);
        };
    }
}
