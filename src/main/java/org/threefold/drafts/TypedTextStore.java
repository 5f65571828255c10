package org.threefold.drafts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Outcome;

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

    Outcome<Instant> save(Permit permit, DraftForm form, String field, String text, Instant at) {
        return codec(form)
                .encode(permit.accountId(), form, field, text)
                .map(stored -> keep(permit, form, field, stored, at));
    }

    private Instant keep(Permit permit, DraftForm form, String field, String stored, Instant at) {
        permit.to(Act.KEEP_DRAFT, Act.KEEP_CASE_DRAFT);
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
                .param("content", stored)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return at;
    }

    void remove(Permit permit, DraftForm form, String field) {
        permit.to(Act.KEEP_DRAFT, Act.KEEP_CASE_DRAFT);
        of(permit, form, "delete from drafts.draft where " + FORM + " and field = :field")
                .param("field", field)
                .update();
    }

    void remove(Permit permit, DraftForm form) {
        permit.to(Act.KEEP_DRAFT, Act.KEEP_CASE_DRAFT);
        of(permit, form, "delete from drafts.draft where " + FORM).update();
    }

    /// Refused, as a whole, where one of them cannot be read.
    Outcome<Map<String, String>> all(Permit permit, DraftForm form) {
        var codec = codec(form);
        Outcome<Map<String, String>> texts = new Outcome.Done<>(new LinkedHashMap<>());
        for (var stored : stored(permit, form)) {
            var text = codec.decode(permit.accountId(), form, stored.field(), stored.content());
            texts = texts.then(all -> text.map(it -> with(all, stored.field(), it)));
        }
        return texts;
    }

    /// Refused where what is kept may not be changed, since it cannot be read.
    Outcome<Permit> changeable(Permit permit, DraftForm form) {
        return codec(form).mayFail()
                ? all(permit, form).map(_ -> permit)
                : new Outcome.Done<>(permit);
    }

    private List<Stored> stored(Permit permit, DraftForm form) {
        return of(permit, form, "select field, content from drafts.draft where " + FORM)
                .query(Stored.class)
                .list();
    }

    private static Map<String, String> with(Map<String, String> all, String field, String text) {
        all.put(field, text);
        return all;
    }

    private record Stored(String field, String content) {}

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
