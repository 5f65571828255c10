package org.threefold.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Stands beside whatever cites a source that was retracted or superseded: derived whenever it is
/// shown, so nothing has to be told.
///
/// @param tag one or two words
/// @param sentence which source, since when, why, and what took its place
public record Flag(String sourceId, String tag, String sentence) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    static Optional<Flag> of(
            Publication source, SourceStanding standing, LibrarySnapshot snapshot) {
        var name = source.source().shortName();
        return switch (standing) {
            case SourceStanding.Current _ -> Optional.empty();
            case SourceStanding.Retracted(var since, var why) ->
                    Optional.of(
                            new Flag(
                                    source.id(),
                                    "Source retracted",
                                    name + " was retracted on " + day(since) + ": " + why));
            case SourceStanding.Superseded(var since, var by, var why) ->
                    Optional.of(
                            new Flag(
                                    source.id(),
                                    "Source superseded",
                                    name
                                            + " was superseded by "
                                            + snapshot.publication(by)
                                                    .map(it -> it.source().shortName())
                                                    .orElse(by)
                                            + " on "
                                            + day(since)
                                            + ": "
                                            + why));
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
