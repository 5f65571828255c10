package org.threefold.audit;

import org.springframework.dao.DataAccessException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// What `audit verify` says of a trail, in sentences, and as a number for the shell: 0 where it
/// holds, 2 where it does not, 1 where it could not be verified.
public record TrailVerdict(DataSource auditor, Optional<Seals> seals) {

    private static final int SHOWN = 50;

    /// @param directory where the seals are
    /// @param keys files of the public keys that may have signed them
    public record Seals(Path directory, List<Path> keys) {}

    public int say() {
        try {
            return compare();
        } catch (DataAccessException failed) {
            IO.println("The trail could not be read: " + cause(failed));
            return 1;
        }
    }

    private static String cause(DataAccessException failed) {
        return String.valueOf(failed.getMostSpecificCause().getMessage());
    }

    private int compare() {
        var trail = new AuditTrail(auditor);
        var sealed = seals.map(it -> compared(trail, it));
        if (seals.isEmpty())
            IO.println(
                    "Not compared with seals: THREEFOLD_SEALS_DIRECTORY is not set. A rewrite that"
                            + " hashed its chain again would not be seen.");
        sealed.ifPresent(TrailVerdict::say);
        var broken =
                Stream.concat(
                                trail.broken().stream(),
                                sealed.stream().flatMap(it -> it.events().stream()))
                        .toList();
        int faults = broken.size() + sealed.map(it -> it.brokenSeals().size()).orElse(0);
        if (faults == 0) {
            IO.println("The trail holds: %,d events.".formatted(trail.length()));
            return 0;
        }
        broken.stream().limit(SHOWN).map(TrailVerdict::words).forEach(IO::println);
        IO.println("The trail does not hold, in %,d places.".formatted(faults));
        return 2;
    }

    private static SealedTrail.Report compared(AuditTrail trail, Seals seals) {
        if (seals.keys.isEmpty() || !seals.keys.stream().allMatch(Files::exists))
            IO.println("No public key of the seals is at hand: none of them can be verified.");
        var keys = seals.keys.stream().filter(Files::exists).toList();
        return SealedTrail.compare(trail, seals.directory, keys);
    }

    private static void say(SealedTrail.Report report) {
        IO.println(
                report.last()
                        .map(at -> "%,d seals, the last of %s.".formatted(report.seals(), at))
                        .orElse("There are no seals."));
        report.brokenSeals().stream().limit(SHOWN).forEach(IO::println);
        report.unsealedSince()
                .ifPresent(
                        since ->
                                IO.println(
                                        "Not sealed yet: %,d events, the first of %s. Changes to them would show only where a chain breaks."
                                                .formatted(report.unsealed(), since)));
    }

    private static String words(Broken place) {
        return "chain %s, event %d: %s".formatted(place.chain(), place.number(), place.why());
    }
}
