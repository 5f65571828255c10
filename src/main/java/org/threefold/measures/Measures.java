package org.threefold.measures;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Verdict;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The service of this module. Patients answer what is theirs to answer; the team asks, rates,
/// fills in for them, and reads. `sessions` are the days of sessions held or planned, as far as
/// whoever asks knows of any: the plan hangs on them.
@Service
@Transactional
public class Measures {

    private final Access access;
    private final ResponseService responses;
    private final ResponseForms forms;
    private final MeasureReading reading;
    private final AnswersBehind behind;
    private final Clock clock;

    Measures(
            Access access,
            ResponseService responses,
            ResponseForms forms,
            MeasureReading reading,
            AnswersBehind behind,
            Clock clock) {
        this.access = access;
        this.responses = responses;
        this.forms = forms;
        this.reading = reading;
        this.behind = behind;
        this.clock = clock;
        InstrumentBook.load();
    }

    /// What waits for the patient who asks.
    public Outcome<Waiting> mine(Actor by, CaseId caseId, List<LocalDate> sessions) {
        return access.ask(by, Act.READ_OWN_MEASURES, caseId)
                .map(permit -> reading.waiting(permit, sessions));
    }

    /// All that was measured, as the reader may see it: single answers to what asks of mood and
    /// safety, and everything about substances, for the three seats alone.
    public Outcome<MeasureCourse> of(Actor by, CaseId caseId, List<LocalDate> sessions) {
        return access.ask(by, Act.READ_MEASURES, caseId)
                .map(permit -> reading.course(permit, sessions));
    }

    /// What this reader may see: the course, or what is due and done, with one event on the trail.
    public Outcome<MeasureView> seen(Actor by, CaseId caseId, List<LocalDate> sessions) {
        return access.askFirst(by, List.of(Act.READ_MEASURES, Act.READ_MEASURES_DUE), caseId)
                .map(
                        permit ->
                                permit.act() == Act.READ_MEASURES
                                        ? new MeasureView.Whole(reading.course(permit, sessions))
                                        : new MeasureView.OnlyDue(reading.due(permit, sessions)));
    }

    /// What is due and done, without any answer or number: for whoever sees to completeness.
    public Outcome<List<Due>> due(Actor by, CaseId caseId, List<LocalDate> sessions) {
        return access.ask(by, Act.READ_MEASURES_DUE, caseId)
                .map(permit -> reading.due(permit, sessions));
    }

    /// The latest number of each scale, for a module that holds a clinical permit for this case
    /// already: as far as its holder may see them.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Measured> latest(Permit permit) {
        return reading.latest(permit);
    }

    /// Begins, or goes on with what is half done.
    public Outcome<ResponseForm> begin(Actor by, CaseId caseId, Instrument instrument) {
        return begin(by, caseId, instrument, LocalDate.now(clock));
    }

    /// The same for another day: staff type in what was answered on paper.
    public Outcome<ResponseForm> begin(
            Actor by, CaseId caseId, Instrument instrument, LocalDate about) {
        if (by instanceof Actor.Patient && instrument.manner() != Manner.PATIENT)
            return AnswerReason.IN_PERSON.refused();
        if (about.isAfter(LocalDate.now(clock))) return AnswerReason.DAY_AHEAD.refused();
        var act = by instanceof Actor.Patient ? Act.ANSWER_MEASURES : Act.BEGIN_MEASURE;
        return access.ask(by, act, caseId, instrument.shortName())
                .then(permit -> responses.begin(permit, instrument, about));
    }

    /// Opens one that is being filled in.
    public Outcome<ResponseForm> form(Actor by, CaseId caseId, ResponseId id) {
        var act = by instanceof Actor.Patient ? Act.READ_OWN_MEASURES : Act.OPEN_MEASURE;
        return access.ask(by, act, caseId, "form " + id).then(permit -> forms.of(permit, id));
    }

    /// Keeps one answer at once. An answer that somebody has to act on raises a task.
    public Outcome<AnswerResult> answer(
            Actor by, CaseId caseId, ResponseId id, String linkId, Reply reply) {
        return filling(by, caseId, "answers").then(it -> responses.answer(it, id, linkId, reply));
    }

    /// Sends it: from here on it is only corrected by another.
    public Outcome<ResponseForm> finish(Actor by, CaseId caseId, ResponseId id) {
        return filling(by, caseId, "sends").then(permit -> responses.finish(permit, id));
    }

    /// Staff correct what was sent: the old one stays legible, the new one counts once it is sent.
    public Outcome<ResponseForm> correct(Actor by, CaseId caseId, ResponseId id) {
        return access.ask(by, Act.CORRECT_MEASURES, caseId)
                .then(permit -> responses.correct(permit, id));
    }

    /// The answers behind alarms, for a module that holds a permit to read them.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<AlarmRef, AnswerBehind> behind(Permit permit, Collection<AlarmRef> alarms) {
        return behind.of(permit, alarms);
    }

    private Verdict filling(Actor by, CaseId caseId, String detail) {
        var act = by instanceof Actor.Patient ? Act.ANSWER_MEASURES : Act.TAKE_MEASURES;
        return access.ask(by, act, caseId, detail);
    }
}
