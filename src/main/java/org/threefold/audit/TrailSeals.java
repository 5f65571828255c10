package org.threefold.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threefold.kernel.PracticeClock;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Seals of the audit trail, as this practice has set them up:
///
/// - `threefold.seals.directory`: where they are written, a place that all nodes reach and the
///   database does not; without it nothing is sealed
/// - `threefold.seals.key`: the file of the Ed25519 key that signs them, PKCS#8 in PEM
/// - `threefold.seals.command`: optional, gets each seal on its standard input
@Component
public class TrailSeals {

    private static final Logger LOG = LoggerFactory.getLogger(TrailSeals.class);

    private final @Nullable SealLog log;
    private final @Nullable TrailSealer sealer;
    private final @Nullable SealCarrier carrier;
    private volatile String problem = "";

    TrailSeals(
            JdbcClient db,
            PracticeClock clock,
            @Value("${threefold.seals.directory:}") String directory,
            @Value("${threefold.seals.key:}") String key,
            @Value("${threefold.seals.command:}") String command) {
        if (directory.isBlank()) {
            log = null;
            sealer = null;
            carrier = null;
            return;
        }
        if (key.isBlank())
            throw new IllegalStateException(
                    "Seals are to be written, and threefold.seals.key names no key to sign them.");
        log = new SealLog(Path.of(directory));
        sealer = new TrailSealer(db, log, SealKey.in(Path.of(key)), clock);
        carrier = new SealCarrier(log, command);
    }

    /// Makes a key for seals where there is none yet: for a demo. A practice makes its own.
    public static void makeKey(Path file) {
        SealKey.make(file);
    }

    /// Writes the next seal, where anything is new. One node at a time; see `jobs`.
    public void seal() {
        if (sealer == null || carrier == null) return;
        try {
            var back = sealer.seal();
            carrier.carry();
            problem =
                    back.isEmpty() ? "" : "Events are missing that were sealed. Verify the trail.";
        } catch (RuntimeException failed) {
            LOG.error("The audit trail was not sealed", failed);
            problem = "Sealing fails. The log of the portal says why.";
        }
    }

    /// How sealing goes. It says nothing of any event.
    ///
    /// @param at of the last seal; none before the first
    /// @param problem what this node met when it sealed last; empty where all is well
    public record Status(boolean setUp, Optional<Instant> at, String problem) {}

    public Status status() {
        if (log == null) return new Status(false, Optional.empty(), "");
        var seals = log.latest();
        var last = seals.isEmpty() ? List.<Seal.Read>of() : List.of(seals.getLast());
        return new Status(true, last.stream().map(it -> it.seal().at()).findFirst(), problem);
    }
}
