package org.threefold.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Verifies the trail. Works on the auditor's own connection: the portal's role may not even read
/// the table.
public final class AuditTrail {

    private final JdbcClient db;

    public AuditTrail(DataSource auditor) {
        this.db = JdbcClient.create(auditor);
    }

    /// Every event that was changed, every link that is missing, every chain cut short.
    public List<Broken> broken() {
        return db.sql("select chain, number, why from audit.broken()")
                .query(
                        (row, _) ->
                                new Broken(
                                        row.getObject(1, UUID.class),
                                        row.getLong(2),
                                        row.getString(3)))
                .list();
    }

    /// What came after the last seals.
    record Unsealed(long events, @Nullable Instant since) {}

    Unsealed unsealed(Collection<SealedChain> sealed) {
        return db.sql("select events, since from audit.unsealed(?, ?)")
                .param(sealed.stream().map(SealedChain::chain).toArray(UUID[]::new))
                .param(sealed.stream().map(SealedChain::to).toArray(Long[]::new))
                .query(
                        (row, _) -> {
                            var since = row.getTimestamp(2);
                            return new Unsealed(
                                    row.getLong(1), since == null ? null : since.toInstant());
                        })
                .single();
    }

    /// The hashes of the events that a seal names, by chain and number.
    Map<UUID, Map<Long, String>> hashes(Collection<SealedChain> sealed) {
        var hashes = new HashMap<UUID, Map<Long, String>>();
        db.sql("select chain, number, hash from audit.hashes(?, ?, ?)")
                .param(sealed.stream().map(SealedChain::chain).toArray(UUID[]::new))
                .param(sealed.stream().map(it -> Math.min(it.from(), it.to())).toArray(Long[]::new))
                .param(sealed.stream().map(SealedChain::to).toArray(Long[]::new))
                .query(
                        row -> {
                            hashes.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new HashMap<>())
                                    .put(row.getLong(2), row.getString(3));
                        });
        return hashes;
    }

    public long length() {
        return db.sql("select audit.length()").query(Long.class).single();
    }
}
