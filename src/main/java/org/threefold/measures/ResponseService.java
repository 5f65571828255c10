package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Filling in, step by step: begin or go on, answer, send. Each answer is kept as it is given, so
/// that another device goes on where this one stopped.
@Component
class ResponseService {

    private static final String SENT = "This was sent already. Ask for a correction.";
    private static final String RETIRED =
            "This questionnaire is asked no more. What was answered can still be read.";

    private static final String NO_WORDS =
            "This practice has no wording of it that you could read.";
    static final String OTHERS =
            "A colleague is filling this in. What they wrote is for the three seats: one of them"
                    + " goes on with it.";
    private static final String GONE = "There is no such questionnaire among yours.";

    private final ResponseStore responses;
    private final AnswerStore answers;
    private final ScoreStore scores;
    private final Wordings wordings;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    ResponseService(
            ResponseStore responses,
            AnswerStore answers,
            ScoreStore scores,
            Wordings wordings,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.scores = scores;
        this.wordings = wordings;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /// Goes on with the one that is half done, else begins one. A patient's and a clinician's do
    /// not mix.
    Outcome<ResponseForm> begin(Permit permit, Instrument instrument, LocalDate about) {
        if (instrument.retired()) return new Outcome.Refused<>(RETIRED);
        responses.oneAtATime(permit);
        var worded = wordings.on(permit);
        var mode = mode(permit, worded.now(instrument));
        if (mode == Mode.BY_PATIENT && !worded.now(instrument).forPatients())
            return new Outcome.Refused<>(NO_WORDS);
        var open =
                responses.standing(permit).stream()
                        .filter(it -> it.finished() == null && it.supersedes() == null)
                        .filter(it -> it.instrument().equals(instrument.key()))
                        .filter(it -> (it.mode() == Mode.BY_PATIENT) == (mode == Mode.BY_PATIENT))
                        .findFirst();
        if (open.isPresent()) return whole(permit, open.get()).map(it -> form(permit, it));
        return new Outcome.Done<>(form(permit, begun(permit, instrument, about, null)));
    }

    /// A new one that begins with the answers of the old, and takes its place once it is sent. One
    /// that a colleague has begun is gone on with.
    Outcome<ResponseForm> correct(Permit permit, ResponseId id) {
        responses.oneAtATime(permit);
        var standing = responses.standing(permit);
        var begun =
                standing.stream()
                        .filter(it -> it.finished() == null && id.equals(it.supersedes()))
                        .findFirst();
        if (begun.isPresent()) return new Outcome.Done<>(form(permit, begun.get()));
        var old = standing.stream().filter(it -> it.id().equals(id)).findFirst();
        if (old.isEmpty() || old.get().finished() == null) return new Outcome.Refused<>(GONE);
        return new Outcome.Done<>(correction(permit, old.get()));
    }

    private ResponseForm correction(Permit permit, Response old) {
        var id = old.id();
        var instrument = wordings.on(permit).of(old);
        var correction = begun(permit, instrument, old.about(), id);
        answers.of(permit, id)
                .forEach((item, reply) -> keep(permit, correction, instrument, item, reply));
        return form(permit, correction);
    }

    Outcome<ResponseForm> form(Permit permit, ResponseId id) {
        return found(permit, id).map(it -> form(permit, it));
    }

    Outcome<AnswerResult> answer(Permit permit, ResponseId id, String linkId, Reply reply) {
        responses.oneAtATime(permit);
        return open(permit, id).then(it -> answer(permit, it, linkId, reply));
    }

    private Outcome<AnswerResult> answer(
            Permit permit, Response response, String linkId, Reply reply) {
        var instrument = wordings.on(permit).of(response);
        var item = instrument.item(linkId);
        if (item.isEmpty()) return new Outcome.Refused<>(GONE);
        var problem = ReplyCheck.problem(item.get(), reply);
        if (problem.isPresent()) return new Outcome.Refused<>(problem.get());
        keep(permit, response, instrument, linkId, reply);
        var form = form(permit, response);
        var alarm = Alarm.in(form.filled());
        boolean again = Alarm.asks(response.instrument(), linkId);
        alarm.ifPresent(
                it ->
                        events.publishEvent(
                                new AlarmingAnswer(permit, response.id(), it, again, now())));
        return new Outcome.Done<>(new AnswerResult(form, alarm));
    }

    /// Closes it and reckons. Missing answers do not stop it: they are told, and there is no
    /// number.
    Outcome<ResponseForm> finish(Permit permit, ResponseId id) {
        responses.oneAtATime(permit);
        return open(permit, id).map(it -> finish(permit, it));
    }

    private ResponseForm finish(Permit permit, Response response) {
        var form = form(permit, response);
        var at = now();
        responses.finish(permit, response.id(), at);
        var kept = form.instrument().keptFor();
        for (var scale : Scales.of(response.instrument()))
            scores.append(permit, response.id(), scale, scale.reckon(form.filled()), kept, at);
        live.changed(permit, ChangeKind.of("measures.response.sent"));
        return form;
    }

    private Response begun(
            Permit permit, Instrument plain, LocalDate about, @Nullable ResponseId supersedes) {
        var worded = wordings.on(permit);
        var instrument = worded.now(plain);
        var response =
                new Response(
                        ResponseId.next(),
                        permit.caseId(),
                        instrument.key(),
                        instrument.version(),
                        worded.pack(plain),
                        mode(permit, instrument),
                        about,
                        permit.accountId(),
                        now(),
                        supersedes,
                        null);
        responses.begin(permit, response);
        return response;
    }

    private void keep(
            Permit permit, Response response, Instrument instrument, String item, Reply reply) {
        var answer =
                new ItemAnswer(Ids.next(), response.id(), item, reply, permit.accountId(), now());
        answers.append(permit, answer, instrument.keptFor());
    }

    private Outcome<Response> open(Permit permit, ResponseId id) {
        return found(permit, id)
                .then(
                        it ->
                                it.finished() == null
                                        ? new Outcome.Done<>(it)
                                        : new Outcome.Refused<>(SENT));
    }

    /// A patient goes on with their own, staff with those of staff.
    private Outcome<Response> found(Permit permit, ResponseId id) {
        boolean patient = permit.actor() instanceof Actor.Patient;
        return responses
                .find(permit, id)
                .filter(it -> (it.mode() == Mode.BY_PATIENT) == patient)
                .map(it -> whole(permit, it))
                .orElseGet(() -> new Outcome.Refused<>(GONE));
    }

    /// Only by whoever reads all of it: a number reckoned from the answers that one happens to see
    /// would be wrong. A correction begins with what somebody else answered.
    private Outcome<Response> whole(Permit permit, Response response) {
        boolean reads =
                permit.actor() instanceof Actor.Patient
                        || permit.also(Act.READ_MEASURE_ANSWERS)
                        || (response.supersedes() == null && !answers.hasHidden(permit, response));
        return reads ? new Outcome.Done<>(response) : new Outcome.Refused<>(OTHERS);
    }

    private ResponseForm form(Permit permit, Response response) {
        Map<String, Reply> given = answers.of(permit, response.id());
        return new ResponseForm(
                response, new ResponseContent(wordings.on(permit).of(response), given));
    }

    private static Mode mode(Permit permit, Instrument instrument) {
        return permit.actor() instanceof Actor.Patient ? Mode.BY_PATIENT : Mode.ofStaff(instrument);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
