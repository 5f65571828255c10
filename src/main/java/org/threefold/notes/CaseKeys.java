package org.threefold.notes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Ids;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The data keys of cases, wrapped in the database: one for each case and primary key.
@Repository
class CaseKeys {

    private static final String READ =
            "select id, case_id, wrapped_by, wrapped from notes.data_key where case_id = :case";

    private final JdbcClient db;
    private final NoteKeys keys;

    CaseKeys(JdbcClient db, NoteKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    /// For new texts; made where the case has none under the primary key. Empty where there is one
    /// that the file of keys cannot unwrap.
    Optional<DataKey> forWriting(UUID caseId) {
        var there = underPrimary(caseId);
        if (there.isEmpty()) make(caseId);
        return there.or(() -> underPrimary(caseId)).flatMap(this::open);
    }

    /// Those that can be unwrapped, by their id.
    Map<UUID, DataKey> forReading(UUID caseId) {
        return db.sql(READ).param("case", caseId).query(Wrapped.class).stream()
                .flatMap(it -> open(it).stream())
                .collect(Collectors.toMap(DataKey::id, it -> it));
    }

    private Optional<Wrapped> underPrimary(UUID caseId) {
        return db.sql(READ + " and made_under = :number")
                .param("case", caseId)
                .param("number", keys.primary())
                .query(Wrapped.class)
                .optional();
    }

    private void make(UUID caseId) {
        var id = Ids.next();
        db.sql(
                        """
                        insert into notes.data_key (id, case_id, made_under, wrapped_by, wrapped)
                        values (:id, :case, :number, :number, :wrapped)
                        on conflict on constraint one_data_key_of_a_case_and_key do nothing
                        """)
                .param("id", id)
                .param("case", caseId)
                .param("number", keys.primary())
                .param("wrapped", keys.wrap(AesKeys.fresh(), id, caseId))
                .update();
    }

    private Optional<DataKey> open(Wrapped row) {
        return keys.unwrap(row.wrappedBy(), row.wrapped(), row.id(), row.caseId())
                .map(key -> new DataKey(row.id(), row.caseId(), AesKeys.of(key)));
    }

    /// One row of `notes.data_key`.
    record Wrapped(UUID id, UUID caseId, int wrappedBy, byte[] wrapped) {}
}
