package org.threefold.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
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

    public long length() {
        return db.sql("select audit.length()").query(Long.class).single();
    }
}
