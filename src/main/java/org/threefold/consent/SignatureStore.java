package org.threefold.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// Appends signatures, the checks of a paper, and how a consent ended.
@Repository
class SignatureStore {

    private final JdbcClient db;

    SignatureStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, Offer offer, ConsentSignature it) {
        permit.to(Act.SIGN_CONSENT, Act.RECORD_PAPER_CONSENT);
        db.sql(
                        """
                        insert into consent.signature (id, case_id, offer_id, manner, form_key, form_version, form_sha256,
                                                       shown_sha256, meaning, typed_name, touch, recording, sharing,
                                                       signed_on, by_account, name, at, name_reason)
                        values (:id, :case, :offer, :manner, :key, :version, :sha256,
                                :shown, :meaning, :typed, :touch, :recording, :sharing,
                                :on, :by, :name, :at, :reason)
                        """)
                .param("id", it.id())
                .param("case", permit.caseId().value())
                .param("offer", offer.id())
                .param("manner", it.manner().name())
                .param("key", offer.formKey())
                .param("version", offer.formVersion())
                .param("sha256", it.formSha256())
                .param("shown", it.shownSha256())
                .param("meaning", it.meaning())
                .param("typed", it.typedName())
                .param("reason", it.nameReason())
                .param("touch", it.choices().touch().name())
                .param("recording", it.choices().recording())
                .param("sharing", ConsentStore.sharing(it.choices()))
                .param("on", it.on())
                .param("by", it.recordedBy())
                .param("name", it.recordedByName())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void check(Permit permit, UUID signature, Instant at) {
        permit.to(Act.CHECK_PAPER_CONSENT);
        db.sql(
                        """
                        insert into consent.paper_check (case_id, signature_id, by_account, name, at)
                        values (:case, :signature, :by, :name, :at)
                        """)
                .param("case", permit.caseId().value())
                .param("signature", signature)
                .param("by", permit.accountId())
                .param("name", permit.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, ConsentEnding it) {
        permit.to(Act.END_OWN_CONSENT, Act.RECORD_CONSENT_END);
        db.sql(
                        """
                        insert into consent.ending (id, case_id, offer_id, kind, part, channel, words, by_account, name, at)
                        values (:id, :case, :offer, :kind, :part, :channel, :words, :by, :name, :at)
                        """)
                .param("id", it.id())
                .param("case", permit.caseId().value())
                .param("offer", it.offer())
                .param("kind", it.kind().name())
                .param("part", it.part().name())
                .param("channel", it.channel().name())
                .param("words", it.words())
                .param("by", permit.accountId())
                .param("name", it.name())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
