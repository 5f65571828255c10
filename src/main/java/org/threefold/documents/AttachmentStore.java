package org.threefold.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Sha256;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Attached files: what lists show, their bytes, and retractions. All are appended.
@Repository
class AttachmentStore {

    private static final String SELECT =
            """
            select a.id, a.kind, a.title, a.dated, a.media_type, a.size, a.sha256, a.by_name, a.at,
                   r.reason, r.by_name as retracted_by, r.at as retracted_at, count(*) over () as total
            from documents.attachment a left join documents.retraction r on r.attachment_id = a.id
            where a.case_id = :case
            """;

    private final JdbcClient db;

    AttachmentStore(JdbcClient db) {
        this.db = db;
    }

    /// One row, and how many there are in all.
    record Counted(Attachment attachment, long total) {}

    /// Newest first.
    List<Counted> page(Permit permit, int from, int howMany) {
        return db.sql(SELECT + " order by a.at desc, a.id desc limit :most offset :from")
                .param("case", permit.caseId().value())
                .param("most", howMany)
                .param("from", from)
                .query((row, _) -> new Counted(attachment(row), row.getLong("total")))
                .list();
    }

    Optional<Attachment> find(Permit permit, AttachmentId id) {
        return db.sql(SELECT + " and a.id = :id")
                .param("case", permit.caseId().value())
                .param("id", id.value())
                .query((row, _) -> attachment(row))
                .optional();
    }

    Optional<byte[]> content(Permit permit, AttachmentId id) {
        return db.sql(
                        "select content from documents.attachment_content"
                                + " where attachment_id = ? and case_id = ?")
                .params(id.value(), permit.caseId().value())
                .query(byte[].class)
                .optional();
    }

    void append(Permit permit, AttachmentDraft draft, UploadedFile file, Instant at) {
        permit.to(Act.ADD_ATTACHMENT);
        db.sql(
                        """
                        insert into documents.attachment
                            (id, case_id, kind, title, dated, media_type, size, sha256, by_account, by_name, at)
                        values (:id, :case, :kind, :title, :dated, :type, :size, :sha256, :by, :name, :at)
                        """)
                .param("id", draft.id().value())
                .param("case", permit.caseId().value())
                .param("kind", Objects.requireNonNull(draft.kind()).name())
                .param("title", draft.title())
                .param("dated", draft.dated(), Types.DATE)
                .param("type", file.type().mediaType())
                .param("size", file.content().length)
                .param("sha256", Sha256.hex(file.content()))
                .param("by", permit.accountId())
                .param("name", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql(
                        "insert into documents.attachment_content (attachment_id, case_id, content)"
                                + " values (:id, :case, :content)")
                .param("id", draft.id().value())
                .param("case", permit.caseId().value())
                .param("content", file.content(), Types.BINARY)
                .update();
    }

    void retract(Permit permit, AttachmentId id, String reason, Instant at) {
        permit.to(Act.RETRACT_ATTACHMENT);
        db.sql(
                        """
                        insert into documents.retraction (id, case_id, attachment_id, reason, by_account, by_name, at)
                        values (:id, :case, :attachment, :reason, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("case", permit.caseId().value())
                .param("attachment", id.value())
                .param("reason", reason)
                .param("by", permit.accountId())
                .param("name", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                FileType.named(row.getString("media_type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                retraction(row));
    }

    private static Attachment.@Nullable Retraction retraction(ResultSet row) throws SQLException {
        var at = row.getObject("retracted_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Attachment.Retraction(
                        row.getString("reason"), row.getString("retracted_by"), at.toInstant());
    }
}
