package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Days;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Messages;
import org.threefold.rules.Route;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// The copy of what was signed: that it says all of it, what came afterwards, and who gets it.
@InTheClinic
class ConsentCopyTest {

    private static final Locale EN = Messages.BASE;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Consents consents;
    @Autowired OwnConsent own;
    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Trails trails;
    @Autowired TestClock clock;

    private ConsentCases cases;

    @BeforeEach
    void cases() {
        cases = beans.createBean(ConsentCases.class);
    }

    @Test
    void it_says_every_line_that_was_signed_in_its_order() throws IOException {
        var patient = cases.signed();
        var signed = signed(patient);
        var words = words(copy(patient));

        int from = 0;
        for (var page : signed.form().paragraphs()) {
            int title = words.indexOf(page.item().number() + ". " + page.title(), from);
            assertThat(title).as(page.title()).isNotNegative();
            from = title;
            for (var line : page.text().lines().filter(it -> !it.isBlank()).toList()) {
                int at = words.indexOf(plain(line), from);
                assertThat(at).as(line).isNotNegative();
                from = at;
            }
        }
    }

    @Test
    void it_says_scope_choices_name_moment_and_digests() throws IOException {
        var patient = cases.ready();
        var chosen = new Choices(Touch.SHOULDER, true, Set.of(SharedWith.REFERRER));
        done(own.choose(patient.me(), patient.caseId(), cases.open(patient).id(), chosen));
        cases.sign(patient);
        var signature = signed(patient).signature();

        var file = copy(patient);

        assertThat(file.name()).matches("consent-TF-\\d{4}-\\d{4,}\\.pdf");
        assertThat(words(file))
                .contains("What you agreed to", ConsentCases.NAME, signature.meaning())
                .contains("A larger dose, and therapy within a day", "A shot into a muscle")
                .contains("0.75 mg for each kg of your weight", "How many sessions, at most 3")
                .contains("A hand on my shoulder", "Recording Yes", "the doctor who sent me")
                .contains(
                        "Signed " + moment(signature.at()),
                        "Version " + signed(patient).form().version())
                .contains(signature.formSha256(), signature.shownSha256())
                .contains(Days.patient(signature.on().plusMonths(12).minusDays(1)))
                .doesNotContain("What was taken back", "Signed again")
                .doesNotContainPattern("(copy|terms)\\.[a-z]");
    }

    @Test
    void what_was_taken_back_in_part_stands_above_what_was_signed() throws IOException {
        var patient = cases.ready();
        var chosen = new Choices(Touch.HAND, true, Set.of());
        done(own.choose(patient.me(), patient.caseId(), cases.open(patient).id(), chosen));
        cases.sign(patient);
        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.TOUCH));
        var ending = cases.mine(patient).endings().getFirst();

        assertThat(words(copy(patient)))
                .contains("Touch was taken back on " + moment(ending.at()) + ", in the portal.")
                .contains("Touch A hand on my hand", "Recording Yes")
                .doesNotContain("All of it was taken back");
    }

    @Test
    void what_was_taken_back_whole_is_still_to_be_had_and_says_so() throws IOException {
        var patient = cases.signed();
        done(
                consents.recordEnd(
                        clinic.therapist(),
                        patient.caseId(),
                        new EndingDraft(
                                Ids.next(),
                                ConsentEnding.Kind.WITHDRAWN,
                                Part.ALL,
                                ConsentEnding.Channel.BY_PHONE,
                                "Not any more, he says.")));
        var ending = cases.mine(patient).endings().getFirst();

        assertThat(words(copy(patient)))
                .contains("All of it was taken back on " + moment(ending.at()) + ", by phone.")
                .doesNotContain("Not any more, he says.");
    }

    @Test
    void the_copy_of_an_earlier_consent_says_that_another_counts() throws IOException {
        var patient = cases.signed();
        var first = signed(patient).signature();
        try (var _ = clock.ahead(Duration.ofDays(2))) {
            done(
                    consents.offer(
                            clinic.painSpecialist(),
                            patient.caseId(),
                            Ids.next(),
                            ProtocolProfile.KAP_PSYCHOLYTIC,
                            Route.SUBLINGUAL));
            assertThat(words(copy(patient, first.id()))).doesNotContain("Signed again");
            cases.prepare(patient);
            cases.sign(patient);
            done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL));
            var later = signed(patient).signature();

            assertThat(cases.mine(patient).signatures()).containsExactly(later, first);
            assertThat(words(copy(patient, first.id())))
                    .contains("A later consent was signed on " + Days.patient(later.on()))
                    .contains("A shot into a muscle")
                    .doesNotContain("taken back on");
            assertThat(words(copy(patient)))
                    .contains("All of it was taken back on", "It melts under the tongue")
                    .doesNotContain("A later consent was signed");
        }
    }

    @Test
    void a_later_refusal_ends_what_was_signed_before_and_the_copy_says_so() throws IOException {
        var patient = cases.signed();
        try (var _ = clock.ahead(Duration.ofMinutes(5))) {
            cases.offer(patient.caseId());
            done(own.refuse(patient.me(), patient.caseId(), Ids.next()));

            assertThat(words(copy(patient))).contains("A later consent was refused on");
        }
    }

    @Test
    void a_paper_is_copied_once_two_others_have_looked_at_it() throws IOException {
        var patient = cases.offered();
        done(consents.noteTalk(clinic.therapist(), patient.caseId(), ConsentCases.talkDraft(true)));
        cases.capacity(patient.caseId());
        var day = LocalDate.now(clock);
        var paper = new PaperDraft(Ids.next(), ConsentCases.NAME, "", Choices.DEFAULT, day);
        done(consents.recordPaper(clinic.therapist(), patient.caseId(), paper));

        assertThat(refusal(own.download(patient.me(), patient.caseId(), paper.id(), EN)))
                .isEqualTo(ConsentReason.NOTHING_SIGNED.sentence());
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist()))
            done(consents.checkPaper(who, patient.caseId(), paper.id(), FRESH));

        assertThat(words(copy(patient)))
                .contains("On paper, on " + Days.patient(day), "Recorded by Jo Mbeki")
                .contains("Seen by Dana Ruiz", "Seen by Ilse Kagan");
    }

    @Test
    void the_team_gets_the_same_and_nobody_else_gets_any() throws IOException {
        var patient = cases.signed();
        var id = signed(patient).signature().id();
        var caseId = patient.caseId();
        var other = patients.invited("Other", "Olaf");

        assertThat(words(done(consents.download(clinic.painSpecialist(), caseId, id))))
                .contains("What you agreed to", ConsentCases.NAME);
        assertThat(refusal(consents.download(clinic.coordinator(), caseId, id)))
                .startsWith("Your role may not");
        assertThat(refusal(consents.download(patient.me(), caseId, id)))
                .startsWith("Your role may not");
        assertThat(refusal(consents.download(clinic.referrer(), caseId, id)))
                .isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(own.download(clinic.therapist(), caseId, id, EN)))
                .startsWith("Your role may not");
        assertThat(refusal(own.download(other.me(), caseId, id, EN))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(own.download(other.me(), other.caseId(), id, EN)))
                .isEqualTo(ConsentReason.NOTHING_SIGNED.sentence());
    }

    @Test
    void each_download_is_one_event_with_its_result() {
        var patient = cases.offered();
        refusal(own.download(patient.me(), patient.caseId(), Ids.next(), EN));
        assertThat(events(patient, Act.DOWNLOAD_OWN_CONSENT)).containsExactly(AuditResult.REFUSED);
        cases.prepare(patient);
        cases.sign(patient);
        copy(patient);
        done(
                consents.download(
                        clinic.therapist(), patient.caseId(), signed(patient).signature().id()));

        assertThat(events(patient, Act.DOWNLOAD_OWN_CONSENT))
                .containsExactlyInAnyOrder(AuditResult.REFUSED, AuditResult.DONE);
        assertThat(events(patient, Act.DOWNLOAD_CONSENT)).containsExactly(AuditResult.DONE);
    }

    @Test
    void what_is_stored_otherwise_than_it_was_signed_is_not_handed_out() {
        var patient = cases.signed();
        clinic.databaseAs("postgres")
                .sql(
                        """
                        alter table consent.signature disable trigger facts_are_appended;
                        update consent.signature set recording = true where case_id = '%s';
                        alter table consent.signature enable trigger facts_are_appended;
                        """
                                .formatted(patient.caseId().value()))
                .update();
        var id = signed(patient).signature().id();

        assertThat(refusal(own.download(patient.me(), patient.caseId(), id, EN)))
                .isEqualTo(ConsentReason.CHANGED.sentence());
        assertThat(refusal(consents.download(clinic.therapist(), patient.caseId(), id)))
                .isEqualTo(ConsentReason.CHANGED.sentence());
    }

    private MyConsent.Signed signed(Patients.Patient patient) {
        return cases.mine(patient).signed().orElseThrow();
    }

    private PdfFile copy(Patients.Patient patient) {
        return copy(patient, signed(patient).signature().id());
    }

    private PdfFile copy(Patients.Patient patient, UUID signature) {
        return done(own.download(patient.me(), patient.caseId(), signature, EN));
    }

    private String moment(Instant at) {
        var local = at.atZone(clock.getZone());
        return Days.patient(local.toLocalDate())
                + DateTimeFormatter.ofPattern(", HH:mm:ss (VV, 'UTC'xxx)", EN).format(local);
    }

    private List<AuditResult> events(Patients.Patient patient, Act act) {
        return done(trails.search(clinic.privacyOfficer(), TrailQuery.everything(), 0, 60)).stream()
                .filter(it -> it.act().equals(act.name()))
                .filter(it -> patient.caseId().value().equals(it.caseId()))
                .map(AuditEvent::result)
                .toList();
    }

    private static String plain(String line) {
        return line.replaceFirst("^- ", "").strip().replaceAll("\\s+", " ");
    }

    /// Without what stands at the top and bottom of each page, so that a sentence that goes on
    /// overleaf is one sentence.
    private static String words(PdfFile file) throws IOException {
        try (var pdf = Loader.loadPDF(file.content())) {
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(
                        stripper.getText(pdf)
                                .lines()
                                .filter(
                                        it ->
                                                !it.matches(
                                                        "Printed .*|Page \\d+ of \\d+|Threefold.*"))
                                .filter(it -> !it.contains("· born "))
                                .reduce("", (all, it) -> all + " " + it));
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }
}
