package org.threefold.bench;

import static org.threefold.support.Clinic.done;

import org.springframework.boot.test.context.TestComponent;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.history.Adherence;
import org.threefold.history.Coding;
import org.threefold.history.CourseDraft;
import org.threefold.history.DrugClass;
import org.threefold.history.FunctionChange;
import org.threefold.history.Histories;
import org.threefold.history.Measurement;
import org.threefold.history.ReasonStopped;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.history.TrialDraft;
import org.threefold.history.TrialOutcome;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.review.Draft;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.support.Clinic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Three cases, told through the services, of which the many are made: one just begun, one
/// evaluated up to the last signature, one on which all three have given their opinion.
@TestComponent
public class Stories {

    private static final List<DrugClass> TRIED =
            List.of(DrugClass.GABAPENTINOID, DrugClass.SNRI, DrugClass.TCA, DrugClass.TOPICAL);

    private final Clinic clinic;
    private final Histories histories;
    private final EvaluationWriting writing;
    private final Reviews reviews;

    public Stories(Clinic clinic, Histories histories, EvaluationWriting writing, Reviews reviews) {
        this.clinic = clinic;
        this.histories = histories;
        this.writing = writing;
        this.reviews = reviews;
    }

    List<CaseId> tell() {
        return List.of(
                begun(),
                evaluated(clinic.openCase("Template", "Evaluated"), Runnable::run),
                weighed(clinic.openCase("Template", "Evaluated"), Runnable::run));
    }

    private CaseId begun() {
        var caseId = clinic.openCase("Template", "Begun");
        report(caseId, 12);
        answer(caseId, Section.GOALS_AND_SUPPORTS);
        return caseId;
    }

    private CaseId evaluated(CaseId caseId, Consumer<Runnable> saves) {
        report(caseId, 30);
        TRIED.forEach(drug -> tried(caseId, drug));
        for (var section : Section.values()) saves.accept(() -> answer(caseId, section));
        return caseId;
    }

    /// Evaluates and signs a case with three seats; each seat says wait.
    ///
    /// @param saves the answers of one section: each by itself, or all of them at once
    public CaseId weighed(CaseId caseId, Consumer<Runnable> saves) {
        evaluated(caseId, saves);
        for (var section : Section.values()) {
            done(writing.sign(owner(section), caseId, section, Clinic.FRESH));
        }
        for (var seat : Discipline.values()) opinion(caseId, seat);
        return caseId;
    }

    private void report(CaseId caseId, int howMany) {
        var by = new ReportedBy(UUID.randomUUID(), "Observation/1");
        var facts =
                IntStream.range(0, howMany)
                        .mapToObj(
                                number ->
                                        new ReportedFact(
                                                ReportedFactId.next(),
                                                caseId,
                                                ReportedFact.Kind.OBSERVATION,
                                                new Coding(
                                                        Coding.LOINC,
                                                        "8480-6",
                                                        "Systolic blood pressure"),
                                                Measurement.of(
                                                        Integer.toString(118 + number), "mm[Hg]"),
                                                null,
                                                LocalDate.of(2026, 1, 1).plusDays(number),
                                                null,
                                                "final",
                                                by))
                        .toList();
        done(histories.report(clinic.coordinator(), caseId, facts, List.of(), List.of()));
    }

    private void tried(CaseId caseId, DrugClass drug) {
        var treatment =
                new TrialDraft.Treatment.Drug(
                        drug, drug.words(), null, new BigDecimal("60"), "mg", 6);
        var course =
                new CourseDraft(
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 6, 1),
                        12,
                        Adherence.GOOD,
                        TrialOutcome.NO_RESPONSE,
                        null,
                        FunctionChange.SAME,
                        ReasonStopped.INEFFECTIVE,
                        "",
                        null);
        done(
                histories.recordTrial(
                        clinic.painSpecialist(), caseId, new TrialDraft(treatment, course, true)));
    }

    private void answer(CaseId caseId, Section section) {
        for (var question : Questions.in(section)) {
            var entry =
                    new NewEntry(
                            question, answer(question), "As told at the first visit.", List.of());
            done(writing.answer(owner(section), caseId, entry));
        }
    }

    private static Answer<AnswerValue> answer(Question question) {
        return switch (question.shape()) {
            case Shape.YesNo _ -> new Answer.Known<>(new AnswerValue.YesNo(false));
            case Shape.Choice(var options, _) ->
                    new Answer.Known<>(new AnswerValue.Chosen(options.getFirst().code()));
            case Shape.Number(var least, _, _, _, _, _) ->
                    new Answer.Known<>(new AnswerValue.Amount(least));
            case Shape.Day _ -> new Answer.NotKnown<>();
            case Shape.Words _ ->
                    new Answer.Known<>(new AnswerValue.Text("Walk to the lake again."));
        };
    }

    private void opinion(CaseId caseId, Discipline seat) {
        var draft = new Draft(Position.DEFER, "Two trials were short.", "", "A longer trial.");
        done(reviews.signOpinion(holder(seat), caseId, Opinion.Id.next(), draft, Clinic.FRESH));
    }

    private Actor.Staff owner(Section section) {
        return holder(section.owner());
    }

    private Actor.Staff holder(Discipline seat) {
        return switch (seat) {
            case PAIN -> clinic.painSpecialist();
            case MENTAL_HEALTH -> clinic.psychiatrist();
            case THERAPY -> clinic.therapist();
        };
    }
}
