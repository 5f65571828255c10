package org.threefold.audit;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Compares a trail with its seals: whatever was changed, cut off or removed before the last seal
/// is found, and the first event of each chain that is not as it was sealed is named. The seals
/// themselves are verified by their signatures, numbers and links.
///
/// What it cannot tell: whether events after the last seal were changed; and, where the newest
/// seals were removed as well, that they were there, unless the command took them elsewhere.
public final class SealedTrail {

    private final AuditTrail trail;
    private final SealLog log;
    private final List<PublicKey> keys;
    private final Map<UUID, SealedChain> sealed = new HashMap<>();
    private final Set<UUID> named = new HashSet<>();
    private final List<Broken> events = new ArrayList<>();
    private final List<String> seals = new ArrayList<>();
    private Seal.@Nullable Read last;

    /// An interrupted write leaves a line that is no seal, and the seal after it links past it.
    /// Where one replaces a seal, that link does not hold.
    private String unread = "";

    private SealedTrail(AuditTrail trail, SealLog log, List<PublicKey> keys) {
        this.trail = trail;
        this.log = log;
        this.keys = keys;
    }

    /// @param seals how many there are
    /// @param last the moment of the last one
    /// @param events the first of each chain that is not as it was sealed
    /// @param brokenSeals what is wrong with the seals themselves
    /// @param unsealed how many events came after their chain's last seal
    /// @param unsealedSince when the first of those was appended
    public record Report(
            long seals,
            Optional<Instant> last,
            List<Broken> events,
            List<String> brokenSeals,
            long unsealed,
            Optional<Instant> unsealedSince) {

        public boolean holds() {
            return events.isEmpty() && brokenSeals.isEmpty();
        }
    }

    /// @param directory where the seals are
    /// @param publicKeys files of the keys that may have signed them
    public static Report compare(AuditTrail trail, Path directory, List<Path> publicKeys) {
        var keys = publicKeys.stream().map(SealKey::publicIn).toList();
        return new SealedTrail(trail, new SealLog(directory), keys).compare();
    }

    private Report compare() {
        for (var file : log.files())
            SealLog.lines(file).forEach(line -> look(file.getFileName().toString(), line));
        var unsealed = trail.unsealed(sealed.values());
        return new Report(
                last == null ? 0 : last.seal().number(),
                Optional.ofNullable(last).map(it -> it.seal().at()),
                List.copyOf(events),
                List.copyOf(seals),
                unsealed.events(),
                Optional.ofNullable(unsealed.since()));
    }

    private void look(String file, String line) {
        var read = SealLog.readable(line).findFirst();
        if (read.isEmpty()) {
            unread = file + ": a line that is no whole seal";
            return;
        }
        look(read.get());
    }

    private void look(Seal.Read read) {
        var seal = read.seal();
        var name = "seal %d of %s".formatted(seal.number(), seal.at());
        if (!SealKey.signedBy(keys, Seal.bytes(read.said()), read.signature()))
            seals.add(name + ": not signed by a key that is known");
        long expected = last == null ? 1 : last.seal().number() + 1;
        if (seal.number() != expected)
            seals.add("%s: seal %d should come here".formatted(name, expected));
        else if (!seal.previous().equals(last == null ? "" : Seal.digest(last.line())))
            seals.add(name + ": the seal before it was changed" + after(unread));
        unread = "";
        last = read;
        compare(seal);
    }

    private static String after(String unread) {
        return unread.isEmpty() ? "" : " (" + unread + ")";
    }

    private void compare(Seal seal) {
        var now = trail.hashes(seal.chains());
        for (var chain : seal.chains()) {
            if (named.contains(chain.chain())) continue;
            broken(chain, now.getOrDefault(chain.chain(), Map.of()), seal.at())
                    .ifPresent(
                            it -> {
                                named.add(chain.chain());
                                events.add(it);
                            });
            sealed.put(chain.chain(), chain);
        }
    }

    private static Optional<Broken> broken(SealedChain sealed, Map<Long, String> now, Instant at) {
        long number = sealed.from();
        for (var beginning : sealed.beginnings()) {
            var hash = now.get(number);
            if (hash == null) return Optional.of(broken(sealed, number, "is missing", at));
            if (!hash.startsWith(beginning))
                return Optional.of(broken(sealed, number, "is not the one that was sealed", at));
            number++;
        }
        var head = now.get(sealed.to());
        if (head == null) return Optional.of(broken(sealed, sealed.to(), "is missing", at));
        return head.equals(sealed.hash())
                ? Optional.empty()
                : Optional.of(
                        broken(sealed, sealed.to(), "or one before is not as it was sealed", at));
    }

    private static Broken broken(SealedChain chain, long number, String what, Instant at) {
        return new Broken(chain.chain(), number, "the event %s at %s".formatted(what, at));
    }
}
