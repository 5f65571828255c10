package org.threefold.drafts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.SystemAccount;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/// Deletes drafts that nobody changed for a while, and keys of browsers that nobody used. How long
/// is a setting of the installation, `threefold.keep.drafts` (30 days, by this project's choice),
/// and stands below each form.
@Component
public class DraftRetention {

    private static final Logger LOG = LoggerFactory.getLogger(DraftRetention.class);

    private final SystemAccount system;
    private final JdbcClient db;
    private final Clock clock;
    private final Duration kept;

    DraftRetention(
            SystemAccount system,
            JdbcClient db,
            Clock clock,
            @Value("${threefold.keep.drafts:30d}") Duration kept) {
        this.system = system;
        this.db = db;
        this.clock = clock;
        this.kept = kept;
    }

    /// Days without a change after which a draft is deleted.
    public int days() {
        return (int) kept.toDays();
    }

    /// As the system account. Answers how many drafts were deleted.
    @Transactional
    public long deleteOld() {
        system.bind();
        var deleted =
                db.sql("select drafts.delete_old(?)")
                        .param(OffsetDateTime.now(clock).minus(kept))
                        .query(Long.class)
                        .single();
        LOG.info("Deleted {} old drafts", deleted);
        return deleted;
    }
}
