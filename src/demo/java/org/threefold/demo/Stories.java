package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.FreshFactor;
import org.threefold.casefile.Contact;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.ReferralId;
import org.threefold.casefile.Sex;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.referral.Acceptance;
import org.threefold.referral.Origin;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.ReferralDraft;
import org.threefold.referral.Referrals;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.review.Draft;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How a story is told: through the services, by the people whose work it is. When a rule changes
/// so that a story could no longer happen, the demo breaks.
@Component
@Profile("demo")
class Stories {

    private final Practice practice;
    private final Referrals referrals;
    private final CareTeams teams;
    private final Evaluations evaluations;
    private final EvaluationWriting writing;
    private final Reviews reviews;
    private final Clock clock;

    Stories(
            Practice practice,
            Referrals referrals,
            CareTeams teams,
            Evaluations evaluations,
            EvaluationWriting writing,
            Reviews reviews,
            Clock clock) {
        this.practice = practice;
        this.referrals = referrals;
        this.teams = teams;
        this.evaluations = evaluations;
        this.writing = writing;
        this.reviews = reviews;
        this.clock = clock;
    }

    ReferralId refer(
            Cast by,
            String family,
            String given,
            String born,
            Sex sex,
            String icd10,
            Urgency urgency,
            String question) {
        var contact =
                new Contact(
                        "+1 555 0100",
                        "someone@example.org",
                        List.of("12 Alder Street", "Eugene, OR"),
                        "en");
        var person = new PersonDraft(family, given, LocalDate.parse(born), sex, List.of(), contact);
        var draft =
                new ReferralDraft(
                        UUID.randomUUID(),
                        person,
                        PainConditions.byCode(icd10).orElseThrow(),
                        question,
                        urgency,
                        new Referrer(
                                "Dr. Rafe Stone", "Alder Street Family Practice", "+1 555 0142"),
                        Origin.BY_FORM,
                        "");
        return done(referrals.refer(practice.staff(by), draft));
    }

    CaseId open(ReferralId referral, String question) {
        return done(
                referrals.accept(
                        practice.staff(Cast.CORA),
                        new Acceptance(UUID.randomUUID(), referral, question, null)));
    }

    void seat(CaseId caseId) {
        seat(caseId, Discipline.PAIN, Cast.DANA);
        seat(caseId, Discipline.MENTAL_HEALTH, Cast.ILSE);
        seat(caseId, Discipline.THERAPY, Cast.JO);
    }

    void seat(CaseId caseId, Discipline seat, Cast who) {
        done(teams.assign(practice.staff(Cast.CORA), caseId, seat, practice.staff(who).id()));
    }

    /// Answers what applies in a section: plainly, except where the story says otherwise.
    void evaluate(CaseId caseId, Section section, Map<String, AnswerValue> otherwise) {
        practice.together(
                () -> {
                    var read = done(evaluations.of(practice.staff(owner(section)), caseId));
                    var answers = new HashMap<>(read.answers());
                    for (var question : Questions.in(section))
                        if (Questions.reached(question, answers))
                            answers.put(question.id(), answer(caseId, question, otherwise));
                });
    }

    private Answer<AnswerValue> answer(
            CaseId caseId, Question question, Map<String, AnswerValue> otherwise) {
        var plain = PlainAnswers.to(question, LocalDate.now(clock));
        var answer = new Answer.Known<>(otherwise.getOrDefault(question.id(), plain));
        var entry = new NewEntry(question, answer, "", List.of());
        done(writing.answer(practice.staff(owner(Section.of(question))), caseId, entry));
        return answer;
    }

    void evaluateAndSign(CaseId caseId, Section section, Map<String, AnswerValue> otherwise) {
        evaluate(caseId, section, otherwise);
        var owner = owner(section);
        done(
                writing.sign(
                        practice.staff(owner),
                        caseId,
                        section,
                        FreshFactor.password(owner.password())));
    }

    void opine(
            Cast who,
            CaseId caseId,
            Position position,
            String reasons,
            String conditions,
            String change) {
        var draft = new Draft(position, reasons, conditions, change);
        done(
                reviews.signOpinion(
                        practice.staff(who),
                        caseId,
                        Opinion.Id.next(),
                        draft,
                        FreshFactor.password(who.password())));
    }

    private static Cast owner(Section section) {
        return switch (section.owner()) {
            case PAIN -> Cast.DANA;
            case MENTAL_HEALTH -> Cast.ILSE;
            case THERAPY -> Cast.JO;
        };
    }
}
