package org.threefold.drafts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One row for each field that somebody is typing in.
@Repository
class TypedTextStore {

    private static final String FORM =
            "account_id = :account and case_id is not distinct from :case and form = :form";

    private final JdbcClient db;
    private final List<DraftCodec> codecs;

    TypedTextStore(JdbcClient db, List<DraftCodec> codecs) {
        this.db = db;
        this.codecs = codecs;
    }

    void save(Permit permit, DraftForm form, String field, String text, Instant at) {
        of(
                        permit,
                        form,
                        """
                        insert into drafts.draft (account_id, case_id, form, field, content, saved_at)
                        values (:account, :case, :form, :field, :content, :at)
                        on conflict on constraint one_draft_of_a_field
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("field", field)
                .param("content", codec(form).encode(permit.accountId(), form, field, text))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Permit permit, DraftForm form, String field) {
        of(permit, form, "delete from drafts.draft where " + FORM + " and field = :field")
                .param("field", field)
                .update();
    }

    void remove(Permit permit, DraftForm form) {
        of(permit, form, "delete from drafts.draft where " + FORM).update();
    }

    Map<String, String> all(Permit permit, DraftForm form) {
        var texts = new LinkedHashMap<String, String>();
        of(permit, form, "select field, content from drafts.draft where " + FORM)
                .query(
                        row -> {
                            var field = row.getString("field");
                            var stored = row.getString("content");
                            texts.put(
                                    field,
                                    codec(form).decode(permit.accountId(), form, field, stored));
                        });
        return texts;
    }

    private JdbcClient.StatementSpec of(Permit permit, DraftForm form, String sql) {
        UUID about = form.caseId() == null ? null : form.caseId().value();
        return db.sql(sql)
                .param("account", permit.accountId())
                .param("case", about, Types.OTHER)
                .param("form", form.key());
    }

    private DraftCodec codec(DraftForm form) {
        return codecs.stream()
                .filter(codec -> codec.encodes(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No codec for " + form.key()));
    }
}
