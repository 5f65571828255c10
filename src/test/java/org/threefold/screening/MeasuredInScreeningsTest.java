package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.access.CareTeams;
import org.threefold.appraisal.Appraisals;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseId;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.WithFewCases;

import java.util.List;

/// What patients answer in questionnaires, as the rules read it: all of it, and shown to no more
/// people than the answers themselves.
@InTheClinic
@TestPropertySource(properties = WithFewCases.SETTING)
class MeasuredInScreeningsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Measures measures;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Rescreener rescreener;
    @Autowired Rescreenings rescreenings;
    @Autowired Appraisals appraisals;
    @Autowired EvaluationWriting writing;
    @Autowired Intakes intakes;

    private Actor per;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        var patient = patients.invited("Screened", "Per");
        per = patient.me();
        caseId = patient.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
    }

    @Test
    void the_house_reads_the_numbers_that_a_seat_reads_and_finds_the_same() {
        var moud = Questions.the("substance.moud");
        var yes = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(true));
        done(writing.answer(clinic.psychiatrist(), caseId, new NewEntry(moud, yes, "", List.of())));
        for (var about : List.of("substance.cannabis-use", "medical.seizures"))
            done(
                    intakes.answer(
                            per, caseId, HomeAnswerId.next(), about, new AnswerValue.YesNo(true)));
        answer("audit-c", 4, 4, 4);
        answer("phq-9", 1, 1, 1, 1, 1, 1, 1, 1, 3);
        var seated = done(screenings.current(clinic.psychiatrist(), caseId));
        assertThat(RecordedStatus.of(seated.on("SUD-04").orElseThrow()))
                .isEqualTo(RecordedStatus.REQUIRES_CLEARANCE);
        assertThat(RecordedStatus.of(seated.on("PSY-09").orElseThrow()))
                .isEqualTo(RecordedStatus.REQUIRES_CLEARANCE);
        assertThat(RecordedStatus.of(seated.on("SUD-05").orElseThrow()).found()).isTrue();
        int before = last().number();

        done(rescreenings.begin(clinic.director()));
        assertThat(rescreener.work()).isPositive();

        assertThat(last().number()).isEqualTo(before);
    }

    @Test
    void item_nine_is_in_nothing_that_the_monitor_reads_and_the_monitor_is_told_so() {
        answer("phq-9", 1, 1, 1, 1, 1, 1, 1, 1, 3);
        done(screenings.current(clinic.psychiatrist(), caseId));

        assertThat(words(clinic.psychiatrist())).contains("PHQ-9 item 9 3 of 3");
        assertThat(words(clinic.monitor())).doesNotContain("item 9").doesNotContain("PSY-09");
        var seen = done(screenings.current(clinic.monitor(), caseId));
        var stands = seen.on("PSY-09").orElseThrow();
        assertThat(stands.open()).isTrue();
        assertThat(stands.sentence()).endsWith("is for the three seats. Ask one of them.");
    }

    /// A clinician asked it, as the ASQ: what stops the day is for everybody who is there that day.
    /// What was answered is for the seats, and so is the rule of thoughts that are not acute.
    @Test
    void a_high_c_ssrs_stops_the_day_for_the_monitor_who_reads_none_of_its_answers() {
        var id = columbia(List.of("4"));
        done(screenings.current(clinic.psychiatrist(), caseId));

        var seen = done(screenings.current(clinic.monitor(), caseId));

        assertThat(RecordedStatus.of(seen.on("PSY-08").orElseThrow()))
                .isEqualTo(RecordedStatus.ABSOLUTE);
        assertThat(seen.on("PSY-09").orElseThrow().sentence()).doesNotContain("C-SSRS");
        assertThat(words(clinic.psychiatrist())).contains("PSY-08", "PSY-09", "C-SSRS");
        assertThat(words(clinic.monitor())).contains("rule=PSY-08,").doesNotContain("rule=PSY-09,");
        assertThat(answersSeenBy(clinic.monitor(), id)).isZero();
        assertThat(answersSeenBy(clinic.psychiatrist(), id)).isEqualTo(6);
    }

    @Test
    void the_system_account_finds_by_the_c_ssrs_what_a_seat_finds() {
        columbia(List.of("3"));
        done(screenings.current(clinic.psychiatrist(), caseId));
        int before = last().number();

        done(rescreenings.begin(clinic.director()));
        assertThat(rescreener.work()).isPositive();

        assertThat(last().number()).isEqualTo(before);
        assertThat(words(clinic.psychiatrist())).contains("The C-SSRS of", "is moderate");
    }

    @Test
    void the_sheet_is_the_same_for_the_monitor_and_does_not_tell_item_nine() {
        answer("phq-9", 3, 3, 3, 3, 3, 3, 3, 3, 3);

        var sheet = done(appraisals.sheet(clinic.psychiatrist(), caseId));

        assertThat(sheet.toString()).contains("PSY-10").doesNotContain("PSY-09");
        assertThat(done(appraisals.sheet(clinic.monitor(), caseId)).parts())
                .isEqualTo(sheet.parts());
    }

    /// The database names it too, in the policies of this module.
    @Test
    void one_rule_reads_what_was_answered_about_thoughts_of_death() {
        assertThat(RuleBook.rules().stream().filter(Rule::forSeats))
                .extracting(Rule::id)
                .containsExactly("PSY-09");
    }

    @Test
    void an_expectation_interview_is_read_by_the_rule_on_expectations() {
        var jo = clinic.therapist();
        var sheet = done(measures.begin(jo, caseId, InstrumentBook.the("expectation-interview")));
        var id = sheet.response().id();
        done(measures.answer(jo, caseId, id, "e2", AnswerValue.amount(90)));
        done(measures.answer(jo, caseId, id, "e4-hopeless", new AnswerValue.YesNo(true)));
        done(measures.finish(jo, caseId, id));

        assertThat(said("PSY-17"))
                .contains("Expected change of pain, interview: 90 on")
                .contains("Hopeless or no other option, interview: 1 on");
    }

    @Test
    void another_drug_of_the_taps_is_read_by_the_rule_on_ketamine_and_told_to_no_monitor() {
        var sheet = done(measures.begin(per, caseId, InstrumentBook.the("taps")));
        var id = sheet.response().id();
        done(measures.answer(per, caseId, id, "4", new AnswerValue.Chosen("monthly")));
        done(measures.answer(per, caseId, id, "p2-9", new AnswerValue.YesNo(true)));
        done(measures.finish(per, caseId, id));

        assertThat(said("SUD-02"))
                .contains("TAPS item 9, another drug, which may be ketamine: 1 on");
        assertThat(words(clinic.monitor())).doesNotContain("TAPS");
    }

    private String said(String rule) {
        var current = done(screenings.current(clinic.psychiatrist(), caseId));
        return current.on(rule).orElseThrow().sentence();
    }

    private void answer(String instrument, int... points) {
        var sheet = done(measures.begin(per, caseId, InstrumentBook.the(instrument)));
        var id = sheet.response().id();
        Forms.points(instrument, points)
                .forEach((item, reply) -> done(measures.answer(per, caseId, id, item, reply)));
        done(measures.finish(per, caseId, id));
    }

    private ResponseId columbia(List<String> yes) {
        var jo = clinic.therapist();
        var sheet = done(measures.begin(jo, caseId, InstrumentBook.the("c-ssrs-screener")));
        var id = sheet.response().id();
        for (var item : List.of("1", "2", "3", "4", "5", "6"))
            done(measures.answer(jo, caseId, id, item, new AnswerValue.YesNo(yes.contains(item))));
        done(measures.finish(jo, caseId, id));
        return id;
    }

    private int answersSeenBy(Actor reader, ResponseId id) {
        return clinic.inNameOf(
                reader,
                db ->
                        db.sql("select count(*) from measures.answer where response_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single());
    }

    private KeptScreening.Line last() {
        return done(archive.kept(clinic.psychiatrist(), caseId, 0, 1)).getFirst();
    }

    private String words(Actor reader) {
        return done(archive.kept(reader, caseId, last().number())).toString();
    }
}
