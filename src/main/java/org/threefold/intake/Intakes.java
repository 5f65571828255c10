package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.evaluation.Evaluations;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.history.Histories;
import org.threefold.history.ReportedFact.Kind;
import org.threefold.history.ReportedName;
import org.threefold.history.ReportedTerms;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What patients say of themselves at home. They answer and send; the team reads it beside what it
/// knows; the coordinator sees how far it is and no answer.
@Service
@Transactional
public class Intakes {

    private static final String ALLERGIES = "medical.allergies";

    private final Access access;
    private final Evaluations evaluations;
    private final Histories histories;
    private final IntakeStore store;
    private final Live live;
    private final Clock clock;

    Intakes(
            Access access,
            Evaluations evaluations,
            Histories histories,
            IntakeStore store,
            Live live,
            Clock clock) {
        this.access = access;
        this.evaluations = evaluations;
        this.histories = histories;
        this.store = store;
        this.live = live;
        this.clock = clock;
        HomeQuestions.load();
    }

    /// One's own answers, from wherever one left off.
    public Outcome<MyIntake> mine(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OWN_INTAKE, caseId).map(this::mine);
    }

    /// Keeps an answer at once. Sent twice under one id, it is kept once.
    public Outcome<MyIntake> answer(
            Actor by, CaseId caseId, HomeAnswerId id, String question, Reply answer) {
        return access.ask(by, Act.ANSWER_INTAKE, caseId, "answers " + question)
                .then(permit -> answer(permit, id, question, answer));
    }

    /// Says that it is ready for review. Refuses while a question has no answer at all.
    public Outcome<MyIntake> send(Actor by, CaseId caseId) {
        return access.ask(by, Act.ANSWER_INTAKE, caseId, "sends").then(this::send);
    }

    /// The answers beside what the referral says and the team recorded. Those on substance use are
    /// in it for the seats alone.
    public Outcome<Intake> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_INTAKE, caseId).map(this::intake);
    }

    /// I have read what was sent. It takes the work off one's own list, and off nobody else's.
    public Outcome<Intake> haveRead(Actor by, CaseId caseId) {
        return access.ask(by, Act.MARK_INTAKE_READ, caseId).map(this::haveRead);
    }

    private Intake haveRead(Permit permit) {
        if (store.read(permit, clock.instant()))
            live.changed(permit, ChangeKind.of("intake.answers.read"));
        return intake(permit);
    }

    /// How far it is: numbers, no answer.
    public Outcome<HomeProgress> progress(Actor by, CaseId caseId) {
        return access.ask(by, Act.FOLLOW_INTAKE, caseId).map(this::progress);
    }

    /// What was answered yes or no, for a module that holds a clinical permit for this case
    /// already. Substance use is in it for those who may see it.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HomeAnswer> answered(Permit permit) {
        return MyIntake.of(store.standing(permit), null).decided();
    }

    /// The allergies that anybody named, for a module that holds a clinical permit for this case.
    @Transactional(propagation = Propagation.MANDATORY)
    public AllergyList allergies(Permit permit) {
        var told =
                store.standing(permit, ALLERGIES)
                        .map(HomeAnswer::answer)
                        .flatMap(
                                it ->
                                        it instanceof AnswerValue.Text(var words)
                                                ? Optional.of(words)
                                                : Optional.empty());
        return new AllergyList(
                histories.allergies(permit), evaluations.words(permit, ALLERGIES), told);
    }

    private Outcome<MyIntake> answer(Permit permit, HomeAnswerId id, String about, Reply given) {
        var question = HomeQuestions.find(about);
        if (question.isEmpty()) return IntakeReason.NO_SUCH_QUESTION.refused();
        var answer = plain(given);
        if (!question.get().takes(answer)) return IntakeReason.ANOTHER_KIND.refused();
        store.takeTurns(permit);
        var before = store.standing(permit).get(about);
        if (before != null && (before.id().equals(id) || before.answer().equals(answer)))
            return new Outcome.Done<>(mine(permit));
        store.append(permit, given(permit, id, about, answer, before), question.get().part2());
        live.changed(permit, ChangeKind.of("intake.answer.given"));
        return new Outcome.Done<>(mine(permit));
    }

    private static Reply plain(Reply given) {
        return given.cleaned() instanceof AnswerValue.Text(var words)
                ? new AnswerValue.Text(words.strip())
                : given;
    }

    private HomeAnswer given(
            Permit permit,
            HomeAnswerId id,
            String about,
            Reply answer,
            @Nullable HomeAnswer before) {
        return new HomeAnswer(
                id,
                permit.caseId(),
                about,
                answer,
                permit.accountId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                before == null ? null : before.id());
    }

    private Outcome<MyIntake> send(Permit permit) {
        var mine = mine(permit);
        if (mine.next().isPresent()) return IntakeReason.NOT_YET.refused();
        if (mine.sent() != null && !mine.changedSince()) return new Outcome.Done<>(mine);
        store.send(permit, clock.instant().truncatedTo(ChronoUnit.MICROS));
        live.changed(permit, ChangeKind.of("intake.answers.sent"));
        return new Outcome.Done<>(mine(permit));
    }

    private MyIntake mine(Permit permit) {
        return MyIntake.of(store.standing(permit), store.sent(permit).orElse(null));
    }

    private HomeProgress progress(Permit permit) {
        var always = HomeQuestions.always();
        return new HomeProgress(
                store.answered(permit, always), always.size(), store.sent(permit).orElse(null));
    }

    private Intake intake(Permit permit) {
        var given = store.standing(permit);
        var history = histories.reported(permit);
        var reported =
                Stream.concat(
                                history.of(Kind.CONDITION).stream().map(it -> it.coding().words()),
                                history.of(Kind.ALLERGY).stream()
                                        .map(it -> ReportedTerms.allergy(it.coding().words())))
                        .map(ReportedName::of)
                        .toList();
        var compares = new Comparing(reported, evaluations.answers(permit));
        var asked = HomeQuestions.reached(given);
        var seen =
                asked.stream()
                        .filter(it -> permit.also(Act.READ_SUBSTANCE_USE) || !it.part2())
                        .toList();
        List<IntakeLine> lines =
                seen.stream()
                        .flatMap(
                                it ->
                                        Optional.ofNullable(given.get(it.about()))
                                                .map(answer -> compares.line(it, answer))
                                                .stream())
                        .sorted(Comparator.comparing(IntakeLine::difference))
                        .toList();
        permit.shows("Answers from home", seen.stream().anyMatch(HomeQuestion::part2));
        int withheld = asked.size() - seen.size();
        return new Intake(progress(permit), lines, withheld, store.unread(permit));
    }
}
