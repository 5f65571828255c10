package org.threefold.measures;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

/// Which response whoever holds a permit may open, and its form. A patient opens their own, staff
/// those of staff.
@Component
class ResponseForms {

    private final ResponseStore responses;
    private final AnswerStore answers;
    private final LocalizedInstruments instruments;

    ResponseForms(ResponseStore responses, AnswerStore answers, LocalizedInstruments instruments) {
        this.responses = responses;
        this.answers = answers;
        this.instruments = instruments;
    }

    Outcome<ResponseForm> of(Permit permit, ResponseId id) {
        return found(permit, id).map(it -> of(permit, it));
    }

    /// Of a response that was opened or begun already.
    ResponseForm of(Permit permit, Response response) {
        var given = answers.of(permit, response.id());
        return new ResponseForm(
                response, new ResponseContent(instruments.on(permit).of(response), given));
    }

    /// Refuses one that was sent.
    Outcome<Response> open(Permit permit, ResponseId id) {
        return found(permit, id)
                .then(
                        it ->
                                it.finished() == null
                                        ? new Outcome.Done<>(it)
                                        : AnswerReason.SENT.refused());
    }

    private Outcome<Response> found(Permit permit, ResponseId id) {
        boolean patient = permit.actor() instanceof Actor.Patient;
        return responses
                .find(permit, id)
                .filter(it -> (it.mode() == Mode.BY_PATIENT) == patient)
                .map(it -> whole(permit, it))
                .orElseGet(AnswerReason.GONE::refused);
    }

    /// Only for whoever reads all of it: a score of the answers that one happens to see would be
    /// wrong. A correction begins with what somebody else answered.
    Outcome<Response> whole(Permit permit, Response response) {
        boolean reads =
                permit.actor() instanceof Actor.Patient
                        || permit.also(Act.READ_MEASURE_ANSWERS)
                        || (response.supersedes() == null && !answers.hasHidden(permit, response));
        return reads ? new Outcome.Done<>(response) : AnswerReason.OTHERS.refused();
    }

    static Mode mode(Permit permit, Instrument instrument) {
        return permit.actor() instanceof Actor.Patient ? Mode.BY_PATIENT : Mode.ofStaff(instrument);
    }
}
