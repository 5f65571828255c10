package org.threefold.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.consent.CapacityNote.Judgement;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Appends what the team and the patient add to a consent. Nothing of it changes or goes;
/// [ConsentReader] reads it.
@Repository
class ConsentStore {

    private final JdbcClient db;

    ConsentStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, Offer it) {
        permit.to(Act.OFFER_CONSENT);
        db.sql(
                        """
                        insert into consent.offer (id, case_id, decision_id, form_key, form_version, form_sha256, profile,
                                                   route, mg_per_kg, sessions, months, by_account, name, at, number)
                        values (:id, :case, :decision, :key, :version, :sha256, :profile,
                                :route, :mgPerKg, :sessions, :months, :by, :name, :at,
                                (select count(*) + 1 from consent.offer where case_id = :case))
                        """)
                .param("id", it.id())
                .param("case", permit.caseId().value())
                .param("decision", it.decision())
                .param("key", it.formKey())
                .param("version", it.formVersion())
                .param("sha256", it.formSha256())
                .param("profile", it.scope().profile().name())
                .param("route", it.scope().route().name())
                .param("mgPerKg", it.scope().mgPerKg())
                .param("sessions", it.scope().sessions())
                .param("months", it.months())
                .param("by", permit.accountId())
                .param("name", it.name())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, ConsentItem item, Instant at) {
        permit.to(Act.ANSWER_CONSENT);
        db.sql(
                        """
                        insert into consent.paragraph_read (case_id, offer_id, item, by_account, at)
                        values (:case, :offer, :item, :by, :at)
                        """)
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("item", item.name())
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, UUID id, Choices it, Instant at) {
        permit.to(Act.ANSWER_CONSENT);
        db.sql(
                        """
                        insert into consent.choice (id, case_id, offer_id, touch, recording, sharing, by_account, at)
                        values (:id, :case, :offer, :touch, :recording, :sharing, :by, :at)
                        """)
                .param("id", id)
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("touch", it.touch().name())
                .param("recording", it.recording())
                .param("sharing", sharing(it))
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, TeachBackAnswer it, Instant at) {
        permit.to(Act.ANSWER_CONSENT);
        db.sql(
                        """
                        insert into consent.answer (case_id, offer_id, round, question, code, correct, by_account, at)
                        values (:case, :offer, :round, :question, :code, :correct, :by, :at)
                        """)
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("round", it.round())
                .param("question", it.question())
                .param("code", it.code())
                .param("correct", it.correct())
                .param("by", permit.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, TeachBackRound it) {
        permit.to(Act.ANSWER_CONSENT);
        db.sql(
                        """
                        insert into consent.round (case_id, offer_id, round, form_sha256, questions, answers, correct,
                                                   critical, passed, by_account, at)
                        values (:case, :offer, :round, :sha256, :questions, :answers::jsonb, :correct,
                                :critical, :passed, :by, :at)
                        """)
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("round", it.number())
                .param("sha256", it.formSha256())
                .param("questions", TeachBackQuestions.VERSION)
                .param("answers", JsonMapper.shared().writeValueAsString(it.answers()))
                .param("correct", it.correct())
                .param("critical", it.critical())
                .param("passed", it.passed())
                .param("by", permit.accountId())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, TalkDraft it, Instant at) {
        permit.to(Act.NOTE_CONSENT_TALK);
        db.sql(
                        """
                        insert into consent.talk (id, case_id, offer_id, tells_family, would_call, found_enough, reason,
                                                  by_account, name, at)
                        values (:id, :case, :offer, :family, :call, :enough, :reason, :by, :name, :at)
                        """)
                .param("id", it.id())
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("family", it.tellsFamily())
                .param("call", it.wouldCall())
                .param("enough", it.foundEnough())
                .param("reason", it.foundEnough() ? it.reason() : "")
                .param("by", permit.accountId())
                .param("name", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, Offer offer, UUID id, Map<Ability, Judgement> judged, Instant at) {
        permit.to(Act.NOTE_CAPACITY);
        var insert =
                db.sql(
                                """
                                insert into consent.capacity (id, case_id, offer_id, seat, understand, understand_words,
                                                              appreciate, appreciate_words, reason, reason_words,
                                                              choose, choose_words, by_account, name, at)
                                values (:id, :case, :offer, :seat, :UNDERSTAND, :UNDERSTAND_words,
                                        :APPRECIATE, :APPRECIATE_words, :REASON, :REASON_words,
                                        :CHOOSE, :CHOOSE_words, :by, :name, :at)
                                """)
                        .param("id", id)
                        .param("case", permit.caseId().value())
                        .param("offer", offer.id())
                        .param("seat", permit.ownSeat().name())
                        .param("by", permit.accountId())
                        .param("name", permit.name())
                        .param("at", at.atOffset(ZoneOffset.UTC));
        for (var ability : Ability.values()) {
            var it = Objects.requireNonNull(judged.get(ability));
            insert =
                    insert.param(ability.name(), it.verdict().name())
                            .param(ability.name() + "_words", it.words());
        }
        insert.update();
    }

    static String[] sharing(Choices it) {
        return it.inOrder().stream().map(Enum::name).toArray(String[]::new);
    }
}
