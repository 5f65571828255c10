package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.measures.AnswerBehind.Answered;
import org.threefold.measures.AnswerBehind.Before;
import org.threefold.measures.Wordings.Worded;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts together the answers behind alarms. Row-level security shows them to whom they are kept
/// for.
@Component
class AnswersBehind {

    private final ResponseStore responses;
    private final AnswerStore answers;
    private final Wordings wordings;

    AnswersBehind(ResponseStore responses, AnswerStore answers, Wordings wordings) {
        this.responses = responses;
        this.answers = answers;
        this.wordings = wordings;
    }

    Map<AlarmRef, AnswerBehind> of(Permit permit, Collection<AlarmRef> alarms) {
        if (alarms.isEmpty()) return Map.of();
        var standing = responses.standing(permit);
        var given = answers.all(permit);
        var worded = wordings.on(permit);
        var found = new HashMap<AlarmRef, AnswerBehind>();
        for (var ref : alarms)
            responses
                    .find(permit, ref.response())
                    .map(it -> behind(it, ref.alarm(), standing, given, worded))
                    .ifPresent(it -> found.put(ref, it));
        return found;
    }

    private static AnswerBehind behind(
            Response response,
            Alarm alarm,
            List<Response> standing,
            Map<ResponseId, Map<String, Reply>> given,
            Worded worded) {
        var filled = filled(response, given, worded);
        var raised = alarm.items(filled);
        return new AnswerBehind(
                filled.instrument().shortName(),
                answered(filled, raised),
                answered(
                        filled,
                        filled.asked().stream()
                                .map(Item::linkId)
                                .filter(it -> !raised.contains(it))
                                .toList()),
                before(response, standing)
                        .map(
                                it ->
                                        new Before(
                                                it.about(),
                                                answered(filled(it, given, worded), raised))));
    }

    private static Optional<Response> before(Response response, List<Response> standing) {
        return standing.stream()
                .filter(it -> it.instrument().equals(response.instrument()))
                .filter(it -> it.finished() != null && it.at().isBefore(response.at()))
                .findFirst();
    }

    private static ResponseContent filled(
            Response response, Map<ResponseId, Map<String, Reply>> given, Worded worded) {
        return new ResponseContent(
                worded.of(response), given.getOrDefault(response.id(), Map.of()));
    }

    private static List<Answered> answered(ResponseContent filled, List<String> items) {
        return items.stream()
                .flatMap(it -> filled.instrument().item(it).stream())
                .flatMap(it -> answered(it, filled.replies().get(it.linkId())).stream())
                .toList();
    }

    private static Optional<Answered> answered(Item item, @Nullable Reply given) {
        return given == null
                ? Optional.empty()
                : Optional.of(new Answered(item.text(), item.words(given)));
    }
}
