package org.threefold.interop;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.casefile.ReferralId;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// What was understood of the bundles that referrals came by. Appended; one for a referral.
@Repository
class ImportStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    ImportStore(JdbcClient db) {
        this.db = db;
    }

    /// The second time for the same referral changes nothing.
    void append(Permit permit, ReferralId referral, Imported imported) {
        permit.to(Act.SEND_REFERRAL);
        db.sql(
                        """
                        insert into interop.bundle
                            (id, referral_id, file_name, understood, imported_by, imported_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?)
                        on conflict (referral_id) do nothing
                        """)
                .params(
                        imported.understood().importId(),
                        referral.value(),
                        imported.fileName(),
                        write(imported.understood()),
                        permit.accountId(),
                        OffsetDateTime.ofInstant(imported.at(), ZoneOffset.UTC))
                .update();
    }

    Optional<Imported> find(Permit permit, ReferralId referral) {
        return db.sql(
                        """
                        select file_name, imported_at, understood from interop.bundle
                        where referral_id = ?
                        """)
                .param(referral.value())
                .query((row, _) -> imported(row))
                .optional();
    }

    private static Imported imported(ResultSet row) throws SQLException {
        return new Imported(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                read(row.getString(3)));
    }

    static String write(Reading.Understood understood) {
        return JSON.writeValueAsString(understood);
    }

    static Reading.Understood read(String kept) {
        return JSON.readValue(kept, Reading.Understood.class);
    }
}
