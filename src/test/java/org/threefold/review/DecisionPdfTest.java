package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.appraisal.Appraisals;
import org.threefold.appraisal.SheetReason;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The decision and its sheet as files: who gets which, and what the trail says of it.
@InTheClinic
class DecisionPdfTest {

    private static final Locale EN = Messages.BASE;

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Reviews reviews;
    @Autowired Appraisals appraisals;
    @Autowired Trails trails;

    private Patients.Patient per;
    private CaseId caseId;

    @BeforeEach
    void a_case_with_three_seats() {
        per = patients.invited("Aasen", "Per");
        caseId = per.caseId();
        Opened.signEvaluation(clinic, caseId);
    }

    @Test
    void the_patient_gets_what_all_three_signed_and_never_who_dissented() throws IOException {
        decided();

        var file = done(reviews.download(per.me(), caseId, EN));

        assertThat(file.name()).matches("decision-TF-\\d{4}-\\d{4,}\\.pdf").doesNotContain("Aasen");
        assertThat(words(file))
                .contains("What your team decided", "Per Aasen", "rather wait longer")
                .doesNotContain("Answer of the chair", "We meet again if his mood drops.");
        assertThat(events(Act.DOWNLOAD_OWN_DECISION)).containsExactly(AuditResult.DONE);
    }

    @Test
    void before_all_three_have_signed_nobody_gets_one() {
        signAll();
        done(reviews.decide(clinic.painSpecialist(), caseId, Minutes.Id.next(), answered(), null));

        for (var refused :
                List.of(
                        reviews.download(per.me(), caseId, EN),
                        reviews.download(clinic.painSpecialist(), caseId),
                        reviews.download(clinic.coordinator(), caseId)))
            assertThat(refusal(refused)).isEqualTo(DecisionReason.NOTHING_DECIDED.sentence());
        assertThat(events(Act.DOWNLOAD_OWN_DECISION)).containsExactly(AuditResult.REFUSED);
    }

    @Test
    void the_team_gets_the_dissent_with_its_answer_and_the_coordinator_does_not()
            throws IOException {
        decided();

        assertThat(words(done(reviews.download(clinic.therapist(), caseId))))
                .contains("Decision of the team", "Mental health would defer.")
                .contains("We meet again if his mood drops.", "Signatures", "Signed by");
        assertThat(words(done(reviews.download(clinic.coordinator(), caseId))))
                .contains("Decision of the team", "Signed by")
                .doesNotContain("We meet again if his mood drops.", "would defer", "Signatures");
        assertThat(events(Act.DOWNLOAD_DECISION))
                .containsExactly(AuditResult.DONE, AuditResult.DONE);
    }

    @Test
    void nobody_else_gets_one() {
        decided();
        var other = patients.invited("Other", "Olaf");

        assertThat(refusal(reviews.download(other.me(), caseId, EN))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(reviews.download(clinic.referrer(), caseId)))
                .isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(reviews.download((Actor) per.me(), caseId)))
                .startsWith("Your role may not");
        assertThat(events(Act.DOWNLOAD_OWN_DECISION)).containsExactly(AuditResult.DENIED);
    }

    @Test
    void the_patient_gets_the_sheet_that_was_kept_with_it() throws IOException {
        decided();
        var kept = done(reviews.decisionFor(per.me(), caseId)).orElseThrow().sheet();

        var file = done(appraisals.download(per.me(), caseId, kept, EN));

        assertThat(file.name()).startsWith("benefits-and-risks-TF-");
        assertThat(words(file))
                .contains("What may help and what may harm", "What nobody knows", "As it was on");
        assertThat(events(Act.DOWNLOAD_OWN_SHEET)).containsExactly(AuditResult.DONE);
    }

    @Test
    void a_sheet_that_was_changed_behind_our_back_is_not_handed_out() {
        decided();
        var kept = done(reviews.decisionFor(per.me(), caseId)).orElseThrow().sheet();
        for (var sql :
                List.of(
                        "alter table appraisal.sheet disable trigger all",
                        "update appraisal.sheet set content = replace(content, 'help', 'heal')"
                                + " where id = '"
                                + kept
                                + "'",
                        "alter table appraisal.sheet enable trigger all"))
            clinic.databaseAs("postgres").sql(sql).update();

        assertThat(refusal(appraisals.download(per.me(), caseId, kept, EN)))
                .isEqualTo(SheetReason.CHANGED.sentence());
        assertThat(events(Act.DOWNLOAD_OWN_SHEET)).containsExactly(AuditResult.REFUSED);
    }

    private void decided() {
        signAll();
        var draft = answered();
        var id = Minutes.Id.next();
        done(reviews.decide(clinic.painSpecialist(), caseId, id, draft, null));
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            done(reviews.signDecision(who, caseId, id, Clinic.FRESH));
    }

    private void signAll() {
        sign(clinic.painSpecialist(), PROCEED);
        sign(clinic.psychiatrist(), DEFER);
        sign(clinic.therapist(), PROCEED);
    }

    private void sign(Actor.Staff who, Position position) {
        done(
                reviews.signOpinion(
                        who, caseId, Opinion.Id.next(), Opened.opinion(position), Clinic.FRESH));
    }

    private DecisionDraft answered() {
        var view = done(reviews.of(clinic.painSpecialist(), caseId)).current().orElseThrow();
        var dissent = view.reveal().opinions().get(1).id().value();
        return Opened.goingOn(
                PROCEED, List.of(), Map.of(dissent, "We meet again if his mood drops."));
    }

    private List<AuditResult> events(Act act) {
        Outcome<List<AuditEvent>> found =
                trails.search(clinic.privacyOfficer(), TrailQuery.everything(), 0, 60);
        return done(found).stream()
                .filter(it -> it.act().equals(act.name()))
                .filter(it -> caseId.value().equals(it.caseId()))
                .map(AuditEvent::result)
                .toList();
    }

    private static String words(PdfFile file) throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
