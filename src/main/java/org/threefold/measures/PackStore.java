package org.threefold.measures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Licensed wordings: about no person, appended, the latest of an instrument in use.
@Repository
class PackStore {

    private final JdbcClient db;

    PackStore(JdbcClient db) {
        this.db = db;
    }

    /// What is in use: one of each instrument.
    record InUse(UUID id, String instrument, String licenceRef, UUID by, Instant at) {}

    void append(Permit permit, TextPackDraft draft, Instant at) {
        permit.to(Act.BRING_WORDING);
        db.sql(
                        """
                        insert into measures.text_pack
                            (id, instrument, content, licence_ref, attested_by, attested_at)
                        values (:id, :instrument, :content, :licence, :by, :at) on conflict do nothing
                        """)
                .param("id", draft.id())
                .param("instrument", draft.instrument().key())
                .param("content", new String(draft.file(), StandardCharsets.UTF_8))
                .param("licence", draft.licenceRef().strip())
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<InUse> inUse(Permit permit) {
        return db.sql(
                        """
                        select distinct on (instrument) id, instrument, licence_ref, attested_by, attested_at
                        from measures.text_pack order by instrument, attested_at desc, id desc
                        """)
                .query(
                        (row, _) ->
                                new InUse(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, UUID.class),
                                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /// The file as it came, with the instrument it words.
    Map.Entry<String, byte[]> content(UUID id) {
        return db.sql("select instrument, content from measures.text_pack where id = ?")
                .param(id)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString(1),
                                        row.getString(2).getBytes(StandardCharsets.UTF_8)))
                .single();
    }
}
