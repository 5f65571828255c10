package org.threefold.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// What is being typed, one draft a person, round and form. The database shows it to its author.
@Repository
class DraftStore {

    enum Form {
        OPINION,
        DECISION
    }

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    void save(Permit permit, Round.Id round, Form form, Object content, Instant at) {
        permit.to(Act.DRAFT_OPINION, Act.DRAFT_DECISION);
        db.sql(
                        """
                        insert into review.draft (round_id, case_id, account_id, form, content, saved_at)
                        values (:round, :case, :account, :form, :content, :at)
                        on conflict on constraint a_draft_is_ones_own
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("round", round.value())
                .param("case", permit.caseId().value())
                .param("account", permit.accountId())
                .param("form", form.name())
                .param("content", json.writeValueAsString(content))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    <D> Optional<D> find(Permit permit, Round.Id round, Form form, Class<D> as) {
        return db.sql(
                        "select content from review.draft where round_id = ? and account_id = ? and"
                                + " form = ?")
                .params(round.value(), permit.accountId(), form.name())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, as));
    }

    /// What is signed is no draft any more.
    void remove(Permit permit, Round.Id round, Form form) {
        permit.to(Act.GIVE_OPINION, Act.DECIDE);
        db.sql("delete from review.draft where round_id = ? and account_id = ? and form = ?")
                .params(round.value(), permit.accountId(), form.name())
                .update();
    }
}
