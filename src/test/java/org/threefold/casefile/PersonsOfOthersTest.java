package org.threefold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.UUID;

/// By SQL in a referrer's name: a referral opens the person it names, so it names nobody whom
/// another recorded.
@InTheClinic
class PersonsOfOthersTest {

    private static final String REFERRAL =
            """
            insert into casefile.referral (id, command, person_id, condition_code, condition_title, condition_key, question,
                                           urgency, referrer_name, organisation, contact, origin, note, entered_by,
                                           received_at)
            values (gen_random_uuid(), gen_random_uuid(), ?, 'x', 'x', 'x', 'x', 'SOON', 'x', 'x', 'x', 'BY_FORM', '',
                    access.uid(), now())
            """;
    private static final String IDENTIFIER =
            """
            insert into casefile.person_identifier (id, person_id, system, value)
            values (gen_random_uuid(), ?, 'x', gen_random_uuid()::text)
            """;

    @Autowired Clinic clinic;
    @Autowired CaseFiles files;
    @Autowired Referrals referrals;

    @Test
    void a_referral_opens_nobody_whom_another_recorded() {
        var caseId = clinic.openCase("Private", "Pia");
        var hers = done(files.find(clinic.coordinator(), caseId)).person().id().value();

        assertThat(seen(hers)).isZero();
        for (var insert : new String[] {REFERRAL, IDENTIFIER})
            assertThatThrownBy(() -> inserted(insert, hers))
                    .hasStackTraceContaining("row-level security");
    }

    @Test
    void who_sent_somebody_sends_them_again() {
        var draft = Letters.about(Letters.person("Sent", "Sina"));
        var letter = done(referrals.refer(clinic.referrer(), draft));
        var theirs =
                done(referrals.sentReferral(clinic.referrer(), letter))
                        .referral()
                        .person()
                        .id()
                        .value();

        assertThat(seen(theirs)).isOne();
        assertThat(inserted(REFERRAL, theirs)).isOne();
        assertThat(inserted(IDENTIFIER, theirs)).isOne();
    }

    private int inserted(String sql, UUID person) {
        return clinic.inNameOf(clinic.referrer(), db -> db.sql(sql).param(person).update());
    }

    private long seen(UUID person) {
        return clinic.inNameOf(
                clinic.referrer(),
                db ->
                        db.sql("select count(*) from casefile.person where id = ?")
                                .param(person)
                                .query(Long.class)
                                .single());
    }
}
