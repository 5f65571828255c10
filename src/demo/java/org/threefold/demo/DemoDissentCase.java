package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.access.FreshFactor;
import org.threefold.casefile.Sex;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.referral.Urgency;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Minutes;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Per Lindqvist: two say proceed with conditions, mental health would rather wait. The team
/// proceeds, the dissent is answered and kept, and he prepares.
@Component
@Profile("demo")
class DemoDissentCase {

    private static final String WAIT = "PHQ-9 under 10, twice, two weeks apart";

    private final Stories stories;
    private final Practice practice;
    private final DemoTrials tried;
    private final Reviews reviews;
    private final DemoLinks links;
    private final Clock clock;

    DemoDissentCase(
            Stories stories,
            Practice practice,
            DemoTrials tried,
            Reviews reviews,
            DemoLinks links,
            Clock clock) {
        this.stories = stories;
        this.practice = practice;
        this.tried = tried;
        this.reviews = reviews;
        this.links = links;
        this.clock = clock;
    }

    void tell() {
        var referral =
                stories.refer(
                        Cast.RAFE,
                        "Lindqvist",
                        "Per",
                        "1979-03-04",
                        Sex.MALE,
                        "G90.522",
                        Urgency.SOON,
                        "Would ketamine with psychotherapy help where the rest did not?");
        var caseId =
                stories.open(
                        referral,
                        "Is a first course of three sessions right for Mr. Lindqvist's CRPS, given"
                                + " remitted depression and daily tramadol?");
        stories.seat(caseId);
        tried.tell(caseId);
        for (var section : Section.values()) stories.evaluateAndSign(caseId, section, Map.of());
        opinions(caseId);
        decide(caseId);
        invite(caseId);
    }

    private void opinions(CaseId caseId) {
        stories.opine(
                Cast.DANA,
                caseId,
                Position.PROCEED_WITH_CONDITIONS,
                "Three adequate trials failed, and graded motor imagery gave little. The arm"
                        + " responds poorly to what is left. Start low, reassess after the first"
                        + " session.",
                "Liver tests on file and below three times normal",
                "Liver tests above three times normal.");
        stories.opine(
                Cast.ILSE,
                caseId,
                Position.DEFER,
                "Depression remitted only since spring, and his brother died six weeks ago. I would"
                        + " wait for eight stable weeks and a safety plan.",
                "",
                "PHQ-9 under 10 twice, a fortnight apart.");
        stories.opine(
                Cast.JO,
                caseId,
                Position.PROCEED_WITH_CONDITIONS,
                "A strong alliance, a clear functional goal (half a day in the workshop), sober"
                        + " expectations. Grief belongs in the preparation.",
                "Two preparation sessions, grief included",
                "He stops coming between sessions.");
    }

    private void decide(CaseId caseId) {
        var today = LocalDate.now(clock);
        var conditions =
                List.of(
                        new DecisionDraft.Line(WAIT, Discipline.MENTAL_HEALTH, null),
                        new DecisionDraft.Line(
                                "Liver tests on file and below three times normal",
                                Discipline.PAIN,
                                null),
                        new DecisionDraft.Line(
                                "Two preparation sessions, grief included",
                                Discipline.THERAPY,
                                null));
        var answer =
                "The first condition carries the wait: nothing starts before two PHQ-9 under 10. If"
                        + " either is missed we meet again.";
        var draft =
                new DecisionDraft(
                        Position.PROCEED_WITH_CONDITIONS,
                        conditions,
                        3,
                        14,
                        new BigDecimal("0.75"),
                        today.plusWeeks(12),
                        null,
                        "",
                        "",
                        "",
                        Map.of(dissenting(caseId), answer));
        var id = Minutes.Id.next();
        done(reviews.decide(practice.staff(Cast.DANA), caseId, id, draft, null));
        for (var who : List.of(Cast.DANA, Cast.ILSE, Cast.JO))
            done(
                    reviews.signDecision(
                            practice.staff(who), caseId, id, FreshFactor.password(who.password())));
    }

    private UUID dissenting(CaseId caseId) {
        return done(reviews.of(practice.staff(Cast.DANA), caseId))
                .current()
                .orElseThrow()
                .reveal()
                .opinions()
                .stream()
                .filter(opinion -> opinion.discipline() == Discipline.MENTAL_HEALTH)
                .map(Opinion::id)
                .map(Opinion.Id::value)
                .findFirst()
                .orElseThrow();
    }

    private void invite(CaseId caseId) {
        var cora = practice.staff(Cast.CORA);
        practice.enter(Cast.PER, links.patient(cora, caseId, Cast.PER.username()));
    }
}
