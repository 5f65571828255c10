package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.CareTeams;
import org.threefold.casefile.PainConditions;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.PracticeClock;
import org.threefold.referral.Acceptance;
import org.threefold.referral.Referrals;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// From an answered questionnaire of a bundle to the findings of the case.
@InTheClinic
class SuicideAnswersInFindingsTest {

    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired Bundles bundles;
    @Autowired Referrals referrals;
    @Autowired EvaluationWriting writing;
    @Autowired Screenings screenings;
    @Autowired PracticeClock clock;

    @ParameterizedTest(name = "{0} {1}: contradicts {2}")
    @CsvSource({
        "asq,             1=n 2=n 3=n 4=y,                  true",
        "c-ssrs-screener, /93246-7=n /93247-5=n /93267-3=y, true",
        "asq,             1=n 2=n 3=n 4=n,                  false"
    })
    void a_screen_contradicts_an_older_asq(String form, String answers, boolean contradicts) {
        var caseId = accepted(form, answers);
        record(caseId, "psychiatric.asq", new AnswerValue.Chosen("negative"));
        record(caseId, "psychiatric.asq-on", new AnswerValue.On(clock.today().minusDays(5)));

        for (var rule : List.of("PSY-08", "PSY-09")) {
            var found = on(clinic.psychiatrist(), caseId, rule);
            assertThat(found.contradicted()).as(rule).isEqualTo(contradicts);
            assertThat(found.sentence().contains(form + ": not every answer is no"))
                    .as(rule)
                    .isEqualTo(contradicts);
        }
    }

    @Test
    void item_9_in_words_is_a_concern_that_the_seats_alone_read() {
        var caseId = accepted("phq-9", "/44260-8=sometimes");
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));

        var found = on(clinic.psychiatrist(), caseId, "PSY-09");
        assertThat(found.severity()).isEqualTo(Severity.REQUIRES_CLEARANCE);
        assertThat(found.clearable()).isTrue();
        assertThat(found.sentence()).contains("sometimes");
        assertThat(done(screenings.current(clinic.monitor(), caseId)).findings())
                .allSatisfy(it -> assertThat(it.sentence()).doesNotContain("sometimes"));
    }

    private CaseId accepted(String form, String answers) {
        var cora = clinic.coordinator();
        var day = LocalDate.now(clock).minusDays(1);
        var json = SuicideAnswersTest.file(form, answers, "completed", day.toString());
        var file = new SentFile("answers.json", json.getBytes(StandardCharsets.UTF_8));
        var letter =
                new CoverLetter(
                        Ids.next(),
                        PainConditions.byCode("G90.522").orElseThrow(),
                        "Would ketamine help her pain?",
                        Urgency.SOON,
                        new Referrer("Dr. Lee", "Harbor Pain Clinic", "206-555-0199"),
                        "");
        var referral = done(bundles.refer(cora, done(bundles.preview(cora, file)), letter));
        var accepted = new Acceptance(Ids.next(), referral, "May it help?", null);
        return clinic.seated(done(referrals.accept(cora, accepted)));
    }

    private void record(CaseId caseId, String question, AnswerValue value) {
        var entry = new NewEntry(Questions.the(question), new Answer.Known<>(value), "", List.of());
        done(writing.answer(clinic.psychiatrist(), caseId, entry));
    }

    private AssessedFinding on(Actor who, CaseId caseId, String rule) {
        return done(screenings.current(who, caseId)).on(rule).orElseThrow();
    }
}
