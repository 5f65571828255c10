package org.threefold.appraisal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// Kept sheets are appended. The table refuses update and delete too.
@Repository
class SheetStore {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    SheetStore(JdbcClient db) {
        this.db = db;
    }

    KeptSheet.Ref append(Permit permit, Sheet sheet, Instant at) {
        permit.to(Act.DECIDE);
        var content = json.writeValueAsString(sheet);
        var ref = new KeptSheet.Ref(SheetId.next(), sheet.library(), KeptSheet.digest(content));
        db.sql(
                        """
                        insert into appraisal.sheet (id, case_id, content, library, sha256, by_account, by_name, at)
                        values (:id, :case, :content, :library, :sha256, :by, :byName, :at)
                        """)
                .param("id", ref.id().value())
                .param("case", permit.caseId().value())
                .param("content", content)
                .param("library", ref.library())
                .param("sha256", ref.sha256())
                .param("by", permit.accountId())
                .param("byName", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return ref;
    }

    Optional<KeptSheet> find(Permit permit, SheetId id) {
        return db.sql(
                        """
                        select id, case_id, content, library, sha256, by_name, at from appraisal.sheet
                        where id = ? and case_id = ?
                        """)
                .params(id.value(), permit.caseId().value())
                .query((row, _) -> kept(row))
                .optional();
    }

    private KeptSheet kept(ResultSet row) throws SQLException {
        var content = row.getString("content");
        var ref =
                new KeptSheet.Ref(
                        new SheetId(row.getObject("id", UUID.class)),
                        row.getString("library"),
                        row.getString("sha256"));
        return new KeptSheet(
                ref.id(),
                new CaseId(row.getObject("case_id", UUID.class)),
                json.readValue(content, Sheet.class),
                ref,
                KeptSheet.digest(content).equals(ref.sha256()),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
