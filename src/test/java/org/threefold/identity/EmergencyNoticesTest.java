package org.threefold.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.Set;

/// Whoever has to know of an emergency access is written to when it is opened, and not otherwise.
@InTheClinic
@TestPropertySource(properties = "threefold.mail.folder=target/test-outbox")
class EmergencyNoticesTest {

    private static final EmergencyDraft WHY =
            new EmergencyDraft(EmergencyReason.CRISIS, "Suicidal on the phone.");

    @Autowired Clinic clinic;
    @Autowired AccountInvitations invitations;
    @Autowired Emergencies emergencies;
    @Autowired TransactionTemplate transaction;

    @Test
    void a_privacy_officer_gets_a_letter_without_patient_case_or_reason() {
        var to = officer();
        var caseId = clinic.openCase("Secret", "Sue");
        var eva = clinic.staff("Eva Letter", Role.THERAPIST);

        done(emergencies.open(eva, caseId, WHY, FRESH));

        assertThat(letters(to))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .contains("Eva Letter opened a record in an emergency")
                                        .contains("/emergency-access")
                                        .doesNotContainIgnoringCase("secret")
                                        .doesNotContain(
                                                caseId.toString(), "TF-", "crisis", "phone"));
    }

    @Test
    void what_is_rolled_back_is_not_written_about() {
        var to = officer();
        var eva = clinic.staff("Eva Back", Role.THERAPIST);
        var caseId = clinic.openCase();

        transaction.executeWithoutResult(
                it -> {
                    done(emergencies.open(eva, caseId, WHY, FRESH));
                    it.setRollbackOnly();
                });

        assertThat(letters(to)).isEmpty();
        assertThat(done(emergencies.mine(eva))).isEmpty();
    }

    @Test
    void she_queues_no_other_letter_and_learns_no_address() {
        var to = officer();
        var eva = clinic.staff("Eva Sql", Role.THERAPIST);
        CaseId caseId = clinic.openCase();
        done(emergencies.open(eva, caseId, WHY, FRESH));

        assertThatThrownBy(() -> queue(eva, to)).hasStackTraceContaining("Letters are queued by");
        assertThat(
                        clinic.<Long>inNameOf(
                                eva,
                                db ->
                                        db.sql(
                                                        "select count(*) from access.emergency_notice_contacts()")
                                                .query(Long.class)
                                                .single()))
                .isZero();
    }

    private Boolean queue(Actor who, String to) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select mail.queue(?, ?, ?, 's', 'b', null, null, now())")
                                .params(Ids.next(), "id" + Ids.next(), to)
                                .query((_, _) -> true)
                                .single());
    }

    private String officer() {
        var to = "o" + Ids.next() + "@example.org";
        var petra = clinic.privacyOfficer();
        var account =
                new NewAccount("o." + Ids.next(), "Olga Off", "", Set.of(Role.PRIVACY_OFFICER), to);
        done(invitations.staff(petra, account, ""));
        return to;
    }

    private List<String> letters(String to) {
        return clinic.databaseAs("postgres")
                .sql(
                        """
                        select body from mail.letter
                        where recipient = ? and subject like '%emergency%' order by queued_at
                        """)
                .param(to)
                .query(String.class)
                .list();
    }
}
