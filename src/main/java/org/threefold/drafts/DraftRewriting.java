package org.threefold.drafts;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;
import java.util.function.Function;

/// For a migration, which runs as the owner of the tables: writes what is kept of one form in
/// another way, in the same rows.
public final class DraftRewriting {

    private final JdbcClient db;
    private final String form;

    private DraftRewriting(JdbcClient db, String form) {
        this.db = db;
        this.form = form;
    }

    public static DraftRewriting of(JdbcClient owner, String form) {
        return new DraftRewriting(owner, form);
    }

    public void each(Function<Kept, String> written) {
        db.sql(
                        "select account_id, case_id, field, content from drafts.draft"
                                + " where form = :form and case_id is not null")
                .param("form", form)
                .query(Kept.class)
                .list()
                .forEach(it -> write(it, written.apply(it)));
    }

    private void write(Kept row, String content) {
        db.sql(
                        """
                        update drafts.draft set content = :content where form = :form
                        and account_id = :account and case_id = :case and field = :field
                        """)
                .param("content", content)
                .param("form", form)
                .param("account", row.accountId())
                .param("case", row.caseId())
                .param("field", row.field())
                .update();
    }

    /// One text as it is stored.
    public record Kept(UUID accountId, UUID caseId, String field, String content) {}
}
