package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.referral.Letters;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Referrals;
import org.threefold.rules.Finding;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Days begin and end at midnight where the practice is: in three zones, over both changes of the
/// clock, and for somebody born on a leap day.
@InTheClinic
class PracticeDaysTest {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 30);
    private static final LocalTime FIRST_MINUTE = LocalTime.of(0, 0, 30);

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Opioids opioids;
    @Autowired Screenings screenings;
    @Autowired Clearances clearances;
    @Autowired EvaluationWriting writing;
    @Autowired Referrals referrals;
    @Autowired TestClock clock;

    /// The days on which summer time begins and ends, and one without either.
    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14", "America/Los_Angeles, 2027-11-07",
        "America/Los_Angeles, 2027-07-01", "Europe/Berlin,       2027-03-28",
        "Europe/Berlin,       2027-10-31", "Europe/Berlin,       2027-07-01",
        "Pacific/Auckland,    2027-04-04", "Pacific/Auckland,    2027-09-26",
        "Pacific/Auckland,    2027-07-01",
    })
    void a_day_of_the_diary_comes_at_midnight(ZoneId zone, LocalDate day) {
        var patient = patients.invited("Midnight", "Mia");
        try (var _ = clock.at(zone, day.minusDays(1), LAST_MINUTE)) {
            assertThat(refusal(opioids.write(patient.me(), patient.caseId(), none(day))))
                    .isEqualTo("This day has not come yet.");
        }
        try (var _ = clock.at(zone, day, FIRST_MINUTE)) {
            done(opioids.write(patient.me(), patient.caseId(), none(day)));
        }
        try (var _ = clock.at(zone, day, LAST_MINUTE)) {
            done(opioids.write(patient.me(), patient.caseId(), none(day)));
            assertThat(
                            refusal(
                                    opioids.write(
                                            patient.me(), patient.caseId(), none(day.plusDays(1)))))
                    .isEqualTo("This day has not come yet.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14", "America/Los_Angeles, 2027-11-07",
        "Europe/Berlin,       2027-03-28", "Europe/Berlin,       2027-10-31",
        "Pacific/Auckland,    2027-04-04", "Pacific/Auckland,    2027-09-26",
    })
    void a_clearance_holds_until_the_end_of_its_last_day(ZoneId zone, LocalDate last) {
        var caseId = clinic.openCase();
        try (var _ = clock.at(zone, last.minusDays(30), LocalTime.NOON)) {
            bipolarCleared(caseId, last);
        }
        for (var hour : List.of(FIRST_MINUTE, LAST_MINUTE))
            try (var _ = clock.at(zone, last, hour)) {
                assertThat(status(caseId)).isInstanceOf(FindingStatus.Cleared.class);
            }
        try (var _ = clock.at(zone, last.plusDays(1), FIRST_MINUTE)) {
            assertThat(status(caseId)).isInstanceOf(FindingStatus.Open.class);
        }
    }

    /// Born on 29 February 2008: 18 completed years on 1 March 2026, where there is no 29th.
    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2008-02-29, 2026-03-01", "Europe/Berlin,    2008-02-29, 2026-03-01",
        "Pacific/Auckland,    2008-02-29, 2026-03-01", "Pacific/Auckland, 2010-02-28, 2028-02-28",
        "Europe/Berlin,       2010-03-01, 2028-03-01",
    })
    void whoever_is_18_today_was_17_yesterday(ZoneId zone, LocalDate born, LocalDate eighteen) {
        var caseId = opened(born);
        try (var _ = clock.at(zone, eighteen.minusDays(1), LAST_MINUTE)) {
            assertThat(found(caseId, "AGE-01")).isInstanceOf(Finding.Concern.class);
        }
        try (var _ = clock.at(zone, eighteen, FIRST_MINUTE)) {
            assertThat(found(caseId, "AGE-01")).isEqualTo(new Finding.Clear());
        }
    }

    private static DiaryDraft none(LocalDate day) {
        return new DiaryDraft(DiaryDayId.next(), day, List.of());
    }

    private CaseId opened(LocalDate born) {
        var usual = Letters.person("Leap", "Lea");
        var person =
                new PersonDraft(
                        usual.family(),
                        usual.given(),
                        born,
                        usual.sex(),
                        List.of(),
                        usual.contact());
        var referral = done(referrals.refer(clinic.coordinator(), Letters.about(person)));
        return clinic.seated(
                done(referrals.accept(clinic.coordinator(), Letters.accepting(referral))));
    }

    private void bipolarCleared(CaseId caseId, LocalDate last) {
        var yes = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(true));
        var asked = Questions.the("psychiatric.bipolar");
        done(
                writing.answer(
                        clinic.psychiatrist(), caseId, new NewEntry(asked, yes, "", List.of())));
        var found = on(caseId, "PSY-06");
        done(
                clearances.sign(
                        clinic.psychiatrist(),
                        caseId,
                        new ClearanceDraft(
                                ClearanceId.next(),
                                "PSY-06",
                                found.sentence(),
                                Clearance.Decision.CLEARED,
                                List.of(),
                                "A letter of the treating psychiatrist.",
                                last),
                        Clinic.FRESH));
    }

    private FindingStatus status(CaseId caseId) {
        return on(caseId, "PSY-06").status();
    }

    private Finding found(CaseId caseId, String rule) {
        return on(caseId, rule).finding();
    }

    private AssessedFinding on(CaseId caseId, String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on(rule).orElseThrow();
    }
}
