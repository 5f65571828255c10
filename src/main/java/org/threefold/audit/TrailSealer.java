package org.threefold.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.PracticeClock;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Seals the trail: writes down outside the database, signed, how long each chain is and what its
/// last events hash to. Only what is committed is seen, and nobody who appends waits for it.
///
/// A chain that became shorter or other than the last seal says is not sealed again; it is logged
/// as an error each time, and `audit verify` names where.
final class TrailSealer {

    private static final Logger LOG = LoggerFactory.getLogger(TrailSealer.class);

    /// More new events than this of one chain are sealed by their last hash; the last ones by name.
    private static final int NAMED_AT_MOST = 20_000;

    private final JdbcClient db;
    private final SealLog log;
    private final SealKey key;
    private final PracticeClock clock;

    TrailSealer(JdbcClient db, SealLog log, SealKey key, PracticeClock clock) {
        this.db = db;
        this.log = log;
        this.key = key;
        this.clock = clock;
    }

    private record Head(long number, String hash, List<String> fresh) {}

    /// Writes a seal where the trail has grown since the last one. Answers the chains that went
    /// back behind it.
    List<UUID> seal() {
        var today = clock.today();
        var state = SealState.of(log.latest());
        var heads = heads(state);
        var back = back(state, heads);
        back.forEach(it -> LOG.error("Chain {} of the audit trail is not as it was sealed", it));
        var chains = new ArrayList<SealedChain>();
        heads.forEach(
                (chain, head) -> {
                    if (back.contains(chain)) return;
                    if (!head.fresh.isEmpty()) chains.add(sealed(chain, head));
                });
        if (chains.isEmpty()) return back;
        if (log.begins(today)) addUnchanged(state, chains);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var line = new Seal(state.number() + 1, at, state.previous(), chains).signed(key);
        log.append(today, line);
        return back;
    }

    private static SealedChain sealed(UUID chain, Head head) {
        var fresh = head.fresh;
        var named = fresh.subList(Math.max(0, fresh.size() - NAMED_AT_MOST), fresh.size());
        var each = new StringBuilder();
        named.forEach(it -> each.append(SealedChain.beginning(it)));
        return new SealedChain(chain, head.number, head.hash, each.toString());
    }

    /// The first seal of a file names every chain, those that went back too: as they were sealed.
    private static void addUnchanged(SealState state, List<SealedChain> chains) {
        var changed = chains.stream().map(SealedChain::chain).toList();
        state.chains().values().stream()
                .filter(it -> !changed.contains(it.chain()))
                .map(it -> new SealedChain(it.chain(), it.to(), it.hash(), ""))
                .forEach(chains::add);
    }

    private static List<UUID> back(SealState state, Map<UUID, Head> heads) {
        return state.chains().values().stream()
                .filter(it -> wentBack(it, heads.get(it.chain())))
                .map(SealedChain::chain)
                .sorted()
                .toList();
    }

    private static boolean wentBack(SealedChain sealed, @Nullable Head head) {
        return head == null
                || head.number < sealed.to()
                || head.number == sealed.to() && !head.hash.equals(sealed.hash());
    }

    private Map<UUID, Head> heads(SealState state) {
        var heads = new LinkedHashMap<UUID, Head>();
        db.sql("select chain, head, head_hash, hash from audit.to_seal(?, ?)")
                .param(state.named())
                .param(state.numbers())
                .query(
                        row -> {
                            var chain = row.getObject("chain", UUID.class);
                            long number = row.getLong("head");
                            var last = row.getString("head_hash");
                            var head =
                                    heads.computeIfAbsent(
                                            chain, _ -> new Head(number, last, new ArrayList<>()));
                            var hash = row.getString("hash");
                            if (hash != null) head.fresh.add(hash);
                        });
        return heads;
    }
}
