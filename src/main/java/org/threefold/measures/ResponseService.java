package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.forms.Reply;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Filling in, step by step: begin or go on, answer, send. Each answer is kept as it is given, so
/// that another device goes on where this one stopped.
@Component
class ResponseService {

    private final ResponseStore responses;
    private final AnswerStore answers;
    private final ScoreStore scores;
    private final ResponseForms forms;
    private final LocalizedInstruments instruments;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    ResponseService(
            ResponseStore responses,
            AnswerStore answers,
            ScoreStore scores,
            ResponseForms forms,
            LocalizedInstruments instruments,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.scores = scores;
        this.forms = forms;
        this.instruments = instruments;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /// Goes on with the one that is half done, else begins one. A patient's and a clinician's do
    /// not mix.
    Outcome<ResponseForm> begin(Permit permit, Instrument instrument, LocalDate about) {
        if (instrument.retired()) return AnswerReason.RETIRED.refused();
        responses.oneAtATime(permit);
        var localized = instruments.on(permit);
        var mode = ResponseForms.mode(permit, localized.now(instrument));
        if (mode == Mode.BY_PATIENT && !localized.now(instrument).forPatients())
            return AnswerReason.NO_WORDING.refused();
        var open =
                responses.standing(permit).stream()
                        .filter(it -> it.finished() == null && it.supersedes() == null)
                        .filter(it -> it.instrument().equals(instrument.key()))
                        .filter(it -> (it.mode() == Mode.BY_PATIENT) == (mode == Mode.BY_PATIENT))
                        .findFirst();
        if (open.isPresent())
            return forms.whole(permit, open.get()).map(it -> forms.of(permit, it));
        return new Outcome.Done<>(forms.of(permit, begun(permit, instrument, about, null)));
    }

    /// A new one that begins with the answers of the old, and takes its place once it is sent. One
    /// that a colleague has begun is gone on with.
    Outcome<ResponseForm> correct(Permit permit, ResponseId id) {
        responses.oneAtATime(permit);
        var current = responses.standing(permit);
        var begun =
                current.stream()
                        .filter(it -> it.finished() == null && id.equals(it.supersedes()))
                        .findFirst();
        if (begun.isPresent()) return new Outcome.Done<>(forms.of(permit, begun.get()));
        var old = current.stream().filter(it -> it.id().equals(id)).findFirst();
        if (old.isEmpty() || old.get().finished() == null) return AnswerReason.GONE.refused();
        return new Outcome.Done<>(correction(permit, old.get()));
    }

    private ResponseForm correction(Permit permit, Response old) {
        var id = old.id();
        var instrument = instruments.on(permit).of(old);
        var correction = begun(permit, instrument, old.about(), id);
        answers.of(permit, id)
                .forEach((item, reply) -> keep(permit, correction, instrument, item, reply));
        return forms.of(permit, correction);
    }

    Outcome<AnswerResult> answer(Permit permit, ResponseId id, String linkId, Reply reply) {
        responses.oneAtATime(permit);
        return forms.open(permit, id).then(it -> answer(permit, it, linkId, reply));
    }

    private Outcome<AnswerResult> answer(
            Permit permit, Response response, String linkId, Reply reply) {
        var instrument = instruments.on(permit).of(response);
        var item = instrument.item(linkId);
        if (item.isEmpty()) return AnswerReason.GONE.refused();
        var cleaned = reply.cleaned();
        var problem = ReplyCheck.problem(item.get(), cleaned);
        if (problem.isPresent()) return problem.get().refused();
        keep(permit, response, instrument, linkId, cleaned);
        var form = forms.of(permit, response);
        var alarm = Alarm.in(form.content());
        boolean again = Alarm.asks(response.instrument(), linkId);
        alarm.ifPresent(
                it ->
                        events.publishEvent(
                                new AlarmingAnswer(permit, response.id(), it, again, now())));
        return new Outcome.Done<>(new AnswerResult(form, alarm));
    }

    /// Closes it and scores it. Missing answers do not stop it: they are told, and there is no
    /// number.
    Outcome<ResponseForm> finish(Permit permit, ResponseId id) {
        responses.oneAtATime(permit);
        return forms.open(permit, id).map(it -> finish(permit, it));
    }

    private ResponseForm finish(Permit permit, Response response) {
        var form = forms.of(permit, response);
        var at = now();
        responses.finish(permit, response.id(), at);
        var kept = form.instrument().keptFor();
        for (var scale : Scales.of(response.instrument()))
            scores.append(permit, response.id(), scale, scale.score(form.content()), kept, at);
        live.changed(permit, ChangeKind.of("measures.response.sent"));
        return form;
    }

    private Response begun(
            Permit permit, Instrument plain, LocalDate about, @Nullable ResponseId supersedes) {
        var localized = instruments.on(permit);
        var instrument = localized.now(plain);
        var response =
                new Response(
                        ResponseId.next(),
                        permit.caseId(),
                        instrument.key(),
                        instrument.version(),
                        localized.pack(plain),
                        ResponseForms.mode(permit, instrument),
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
