package org.threefold.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.PatientId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Changes of contacts, through functions of the database that check again who acts. Each answers
/// what stands against it, or nothing.
@Repository
class ContactStore {

    private final JdbcClient db;

    ContactStore(JdbcClient db) {
        this.db = db;
    }

    Optional<String> ask(Permit permit, UUID id, UUID account, String contact, String reason) {
        permit.to(Act.CHANGE_CONTACT);
        return objection(
                "select access.ask_contact_change(?, ?, ?, ?)", id, account, contact, reason);
    }

    Optional<String> confirm(Permit permit, UUID change) {
        permit.to(Act.CHANGE_CONTACT);
        return objection("select access.confirm_contact_change(?)", change);
    }

    Optional<String> end(Permit permit, UUID change) {
        permit.to(Act.CHANGE_CONTACT);
        return objection("select access.end_contact_change(?)", change);
    }

    List<ContactChange> newest(int howMany) {
        return db.sql("select * from access.contact_changes(?)")
                .param(howMany)
                .query((row, _) -> change(row))
                .list();
    }

    /// The account of a patient, where they have one.
    Optional<UUID> accountOf(PatientId patient) {
        return db.sql("select account_id from access.contact_of_patient(?)")
                .param(patient.value())
                .query(UUID.class)
                .optional();
    }

    private static ContactChange change(ResultSet row) throws SQLException {
        return new ContactChange(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("username"),
                row.getString("old_contact"),
                row.getString("contact"),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("confirmed_name"),
                instant(row.getTimestamp("confirmed_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Optional<String> objection(String sql, Object... values) {
        return db.sql(sql).params(values).query(String.class).optional();
    }
}
