package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.casefile.Sex;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.referral.Urgency;
import org.threefold.review.Position;
import org.threefold.worklist.WorkLists;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/// The others of the practice, each waiting for something else: an opinion, a clearance, a fact or
/// a seat.
@Component
@Profile("demo")
class DemoOpenCases {

    private final Stories stories;
    private final Practice practice;
    private final Conferences conferences;
    private final WorkLists workLists;
    private final Clock clock;

    DemoOpenCases(
            Stories stories,
            Practice practice,
            Conferences conferences,
            WorkLists workLists,
            Clock clock) {
        this.stories = stories;
        this.workLists = workLists;
        this.practice = practice;
        this.conferences = conferences;
        this.clock = clock;
    }

    void tell() {
        var conference = conference();
        done(conferences.add(practice.staff(Cast.CORA), conference, twoOfThreeSigned()));
        done(conferences.add(practice.staff(Cast.CORA), conference, bloodPressureToClear()));
        psychosisStops();
        justBegun();
        aSeatIsEmpty();
    }

    private Conference.Id conference() {
        var id = Conference.Id.next();
        var soon =
                nextWorkday(LocalDate.now(clock))
                        .atTime(LocalTime.of(8, 30))
                        .atZone(clock.getZone())
                        .toInstant();
        done(conferences.plan(practice.staff(Cast.CORA), id, soon, practice.staff(Cast.DANA).id()));
        return id;
    }

    /// Nobody meets on a weekend.
    static LocalDate nextWorkday(LocalDate today) {
        var next = today.plusDays(1);
        return switch (next.getDayOfWeek()) {
            case SATURDAY -> next.plusDays(2);
            case SUNDAY -> next.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> next;
        };
    }

    private CaseId twoOfThreeSigned() {
        var caseId =
                opened(
                        "Nowak",
                        "Elsbeth",
                        "1968-07-21",
                        Sex.FEMALE,
                        "G90.511",
                        "Is a first course right for Ms. Nowak's CRPS of the right arm?");
        stories.seat(caseId);
        Map<String, AnswerValue> allergy =
                Map.of("medical.allergies", new AnswerValue.Text("Penicillin: rash"));
        for (var section : Section.values()) stories.evaluateAndSign(caseId, section, allergy);
        stories.opine(
                Cast.ILSE,
                caseId,
                Position.PROCEED,
                "No psychiatric reason against it; mood is steady.",
                "",
                "A positive ASQ.");
        stories.opine(
                Cast.JO,
                caseId,
                Position.PROCEED,
                "She knows what she wants to do again, and who stands by her.",
                "",
                "Expectations of a cure.");
        return caseId;
    }

    private CaseId bloodPressureToClear() {
        var caseId =
                opened(
                        "Okafor",
                        "Ruth",
                        "1974-05-02",
                        Sex.FEMALE,
                        "G90.512",
                        "Is a first course right for Ms. Okafor, whose blood pressure is high?");
        stories.seat(caseId);
        stories.evaluateAndSign(
                caseId,
                Section.MEDICAL_HISTORY,
                Map.of(
                        "medical.bp1-systolic",
                        amount(168),
                        "medical.bp1-diastolic",
                        amount(104),
                        "medical.bp2-systolic",
                        amount(164),
                        "medical.bp2-diastolic",
                        amount(102)));
        stories.evaluateAndSign(caseId, Section.PSYCHIATRIC_CONDITIONS, Map.of());
        return caseId;
    }

    /// Dana Ruiz looked at the case before Ilse Kagan asked: it is news to her.
    private void psychosisStops() {
        var caseId =
                opened(
                        "Abara",
                        "Tomas",
                        "1987-01-30",
                        Sex.MALE,
                        "G89.4",
                        "Is ketamine safe for Mr. Abara at all?");
        stories.seat(caseId);
        done(workLists.overview(practice.staff(Cast.DANA), caseId));
        stories.evaluateAndSign(
                caseId,
                Section.PSYCHIATRIC_CONDITIONS,
                Map.of("psychiatric.psychosis-now", new AnswerValue.YesNo(true)));
    }

    private void justBegun() {
        var caseId =
                opened(
                        "Hargreaves",
                        "Mei",
                        "1965-10-09",
                        Sex.FEMALE,
                        "M79.7",
                        "Was enough tried for Ms. Hargreaves' fibromyalgia, and what would sessions"
                                + " add?");
        stories.seat(caseId);
        stories.evaluate(caseId, Section.GOALS_AND_SUPPORTS, Map.of());
    }

    private void aSeatIsEmpty() {
        var caseId =
                opened(
                        "Castellanos-Whitfield",
                        "Maximiliana Guadalupe",
                        "1990-12-12",
                        Sex.FEMALE,
                        "G54.6",
                        "Is there a place for ketamine in Ms. Castellanos-Whitfield's phantom limb"
                                + " pain?");
        stories.seat(caseId, Discipline.PAIN, Cast.DANA);
    }

    private CaseId opened(
            String family, String given, String born, Sex sex, String icd10, String question) {
        var referral =
                stories.refer(
                        Cast.RAFE,
                        family,
                        given,
                        born,
                        sex,
                        icd10,
                        Urgency.ROUTINE,
                        "Please consider ketamine with psychotherapy.");
        return stories.open(referral, question);
    }

    private static AnswerValue amount(int value) {
        return new AnswerValue.Amount(new BigDecimal(value));
    }
}
