package org.threefold.library;

import java.time.LocalDate;
import java.util.Optional;

/// What speaks against marking a source as fallen, or as holding again.
final class Marking {

    private Marking() {}

    static Optional<String> objection(
            LibrarySnapshot snapshot, String source, SourceStanding standing, LocalDate today) {
        var found = snapshot.publication(source);
        if (found.isEmpty()) return Optional.of(Library.NO_SOURCE);
        return switch (standing) {
            case SourceStanding.Current _ ->
                    snapshot.standing(source).holds()
                            ? Optional.of("This source holds; there is nothing to take back.")
                            : Optional.empty();
            case SourceStanding.Retracted(var since, var why) -> said(since, why, today);
            case SourceStanding.Superseded(var since, var by, var why) ->
                    said(since, why, today).or(() -> another(snapshot, found.get(), by));
        };
    }

    private static Optional<String> said(LocalDate since, String why, LocalDate today) {
        if (since.isAfter(today)) return Optional.of("The day has not come yet.");
        return why.isBlank()
                ? Optional.of("Say why, and where it was announced.")
                : Optional.empty();
    }

    private static Optional<String> another(
            LibrarySnapshot snapshot, Publication source, String by) {
        var newer = snapshot.publication(by);
        if (newer.isEmpty()) return Optional.of("Choose the source that took its place.");
        if (newer.get().id().equals(source.id()))
            return Optional.of("A source does not supersede itself.");
        return snapshot.standing(by).holds()
                ? Optional.empty()
                : Optional.of("The source that took its place does not hold itself.");
    }
}
