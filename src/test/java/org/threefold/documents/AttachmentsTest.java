package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Attached files against PostgreSQL: who adds, sees, opens and retracts what, and what the trail
/// says of it.
@InTheClinic
class AttachmentsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Attachments attachments;
    @Autowired Trails trails;
    @Autowired Clock clock;

    private Patients.Patient patient;
    private CaseId caseId;

    @BeforeEach
    void a_case_with_three_seats() {
        patient = patients.invited("Attach", "Ada");
        caseId = patient.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
    }

    @Test
    void what_one_seat_attaches_every_clinician_of_the_team_sees_and_opens() {
        var letter = Papers.letter();
        var attached = done(attachments.add(clinic.painSpecialist(), caseId, draft("A"), letter));

        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.monitor())) {
            var list = done(attachments.page(who, caseId, 0, 25));
            assertThat(list.page().rows()).containsExactly(attached);
            assertThat(list.opens()).isTrue();
            var opened = done(attachments.open(who, caseId, attached.id()));
            assertThat(opened.content()).isEqualTo(letter.content());
            assertThat(opened.name()).matches("TF-\\d{4}-\\d{4,}-outside-letter-[0-9a-f]{8}\\.pdf");
        }
        assertThat(events(Act.ADD_ATTACHMENT)).containsExactly(AuditResult.DONE);
        assertThat(events(Act.OPEN_ATTACHMENT)).hasSize(3).containsOnly(AuditResult.DONE);
        assertThat(events(Act.READ_ATTACHMENTS)).hasSize(3).containsOnly(AuditResult.DONE);
    }

    @Test
    void a_coordinator_adds_sees_their_own_and_opens_none() {
        var cora = clinic.coordinator();
        done(
                attachments.add(
                        clinic.therapist(), caseId, draft("Of the therapist"), Papers.letter()));
        var own = done(attachments.add(cora, caseId, draft("By post"), Papers.letter()));

        var list = done(attachments.page(cora, caseId, 0, 25));

        assertThat(list.page().rows()).containsExactly(own);
        assertThat(list.adds()).isTrue();
        assertThat(list.opens()).isFalse();
        assertThat(refusal(attachments.open(cora, caseId, own.id()))).startsWith("Your role may");
        assertThat(events(Act.OPEN_ATTACHMENT)).containsExactly(AuditResult.DENIED);
        assertThat(done(attachments.page(clinic.painSpecialist(), caseId, 0, 25)).page().total())
                .isEqualTo(2);
    }

    @Test
    void nobody_else_sees_that_there_is_one() {
        var attached =
                done(attachments.add(clinic.painSpecialist(), caseId, draft("A"), Papers.letter()));
        var stranger = clinic.staff("Paul Far", Role.PAIN_SPECIALIST);
        var other = patients.invited("Other", "Olaf");

        for (Actor who :
                List.of(
                        stranger,
                        other.me(),
                        clinic.referrer(),
                        clinic.privacyOfficer(),
                        clinic.director())) {
            assertThat(refusal(attachments.page(who, caseId, 0, 25))).isEqualTo(Access.NOT_FOUND);
            assertThat(refusal(attachments.open(who, caseId, attached.id())))
                    .isEqualTo(Access.NOT_FOUND);
        }
        assertThat(refusal(attachments.page(patient.me(), caseId, 0, 25)))
                .startsWith("Your role may not");
        assertThat(
                        refusal(
                                attachments.open(
                                        clinic.painSpecialist(), other.caseId(), attached.id())))
                .isEqualTo(Attachments.NO_FILE);
    }

    @Test
    void a_retraction_says_why_and_keeps_the_file() {
        var by = clinic.painSpecialist();
        var id = done(attachments.add(by, caseId, draft("Of somebody else"), Papers.letter())).id();

        assertThat(refusal(attachments.retract(by, caseId, id, "  ")))
                .isEqualTo(Attachments.NO_REASON);
        var retracted = done(attachments.retract(clinic.therapist(), caseId, id, "Wrong person"));

        assertThat(retracted.retraction().orElseThrow().reason()).isEqualTo("Wrong person");
        assertThat(refusal(attachments.retract(by, caseId, id, "Again")))
                .isEqualTo(Attachments.RETRACTED);
        assertThat(done(attachments.page(by, caseId, 0, 25)).page().rows())
                .containsExactly(retracted);
        assertThat(done(attachments.open(by, caseId, id)).content()).isNotEmpty();
        assertThat(events(Act.RETRACT_ATTACHMENT))
                .containsExactlyInAnyOrder(
                        AuditResult.REFUSED, AuditResult.DONE, AuditResult.REFUSED);
    }

    @Test
    void a_form_that_is_sent_twice_attaches_once() {
        var draft = draft("Once");
        var first = done(attachments.add(clinic.therapist(), caseId, draft, Papers.letter()));

        assertThat(done(attachments.add(clinic.therapist(), caseId, draft, Papers.letter())))
                .isEqualTo(first);
        assertThat(done(attachments.page(clinic.therapist(), caseId, 0, 25)).page().total())
                .isOne();
    }

    @Test
    void a_title_a_kind_and_a_day_that_has_come_are_asked_for() {
        var by = clinic.therapist();
        var letter = Papers.letter();
        var today = LocalDate.now(clock);

        assertThat(refusal(attachments.add(by, caseId, draft(" \u200b"), letter)))
                .isEqualTo(AttachmentDraft.Problem.NO_TITLE.sentence());
        var noKind = new AttachmentDraft(AttachmentId.next(), null, "A", null);
        assertThat(refusal(attachments.add(by, caseId, noKind, letter)))
                .isEqualTo(AttachmentDraft.Problem.NO_KIND.sentence());
        var tomorrow =
                new AttachmentDraft(
                        AttachmentId.next(), AttachmentKind.ECG, "A", today.plusDays(1));
        assertThat(refusal(attachments.add(by, caseId, tomorrow, letter)))
                .isEqualTo(AttachmentDraft.Problem.NOT_YET.sentence());
        assertThat(done(attachments.page(by, caseId, 0, 25)).page().total()).isZero();
    }

    @Test
    void the_list_comes_in_pages_newest_first() {
        for (int i = 1; i <= 5; i++)
            done(attachments.add(clinic.therapist(), caseId, draft("No. " + i), Papers.letter()));

        var second = done(attachments.page(clinic.therapist(), caseId, 2, 2)).page();

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.rows()).extracting(Attachment::title).containsExactly("No. 3", "No. 2");
    }

    @Test
    void nothing_is_changed_or_removed_and_what_was_changed_behind_our_back_is_not_handed_out() {
        var by = clinic.painSpecialist();
        var id = done(attachments.add(by, caseId, draft("A"), Papers.letter())).id();
        for (var sql :
                List.of(
                        "update documents.attachment set title = 'x'",
                        "delete from documents.attachment_content",
                        "delete from documents.retraction"))
            assertThatThrownBy(() -> clinic.inNameOf(by, db -> db.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
        for (var sql :
                List.of(
                        "alter table documents.attachment_content disable trigger all",
                        "update documents.attachment_content set content = '\\x00' where"
                                + " attachment_id = '"
                                + id
                                + "'",
                        "alter table documents.attachment_content enable trigger all"))
            clinic.databaseAs("postgres").sql(sql).update();

        assertThat(refusal(attachments.open(by, caseId, id))).isEqualTo(Attachments.CHANGED);
    }

    private static AttachmentDraft draft(String title) {
        return new AttachmentDraft(AttachmentId.next(), AttachmentKind.OUTSIDE_LETTER, title, null);
    }

    private List<AuditResult> events(Act act) {
        List<AuditEvent> found =
                done(trails.search(clinic.privacyOfficer(), TrailQuery.everything(), 0, 60));
        return found.stream()
                .filter(it -> it.act().equals(act.name()))
                .filter(it -> caseId.value().equals(it.caseId()))
                .map(AuditEvent::result)
                .toList();
    }
}
