package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.measures.AnswerBehind.Answered;
import org.threefold.measures.AnswerBehind.Before;
import org.threefold.measures.LocalizedInstruments.Localized;

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
    private final LocalizedInstruments instruments;

    AnswersBehind(ResponseStore responses, AnswerStore answers, LocalizedInstruments instruments) {
        this.responses = responses;
        this.answers = answers;
        this.instruments = instruments;
    }

    Map<AlarmRef, AnswerBehind> of(Permit permit, Collection<AlarmRef> alarms) {
        if (alarms.isEmpty()) return Map.of();
        var current = responses.standing(permit);
        var given = answers.all(permit).answers();
        var localized = instruments.on(permit);
        var found = new HashMap<AlarmRef, AnswerBehind>();
        for (var ref : alarms)
            responses
                    .find(permit, ref.response())
                    .map(it -> behind(it, ref.alarm(), current, given, localized))
                    .ifPresent(it -> found.put(ref, it));
        return found;
    }

    private static AnswerBehind behind(
            Response response,
            Alarm alarm,
            List<Response> current,
            Map<ResponseId, Map<String, Reply>> given,
            Localized localized) {
        var content = content(response, given, localized);
        var raised = alarm.items(content);
        return new AnswerBehind(
                content.instrument().shortName(),
                answered(content, raised),
                answered(
                        content,
                        content.asked().stream()
                                .map(Question::id)
                                .filter(it -> !raised.contains(it))
                                .toList()),
                before(response, current)
                        .map(
                                it ->
                                        new Before(
                                                it.about(),
                                                answered(content(it, given, localized), raised))));
    }

    private static Optional<Response> before(Response response, List<Response> current) {
        return current.stream()
                .filter(it -> it.instrument().equals(response.instrument()))
                .filter(it -> it.finished() != null && it.at().isBefore(response.at()))
                .findFirst();
    }

    private static ResponseContent content(
            Response response, Map<ResponseId, Map<String, Reply>> given, Localized localized) {
        return new ResponseContent(
                localized.of(response), given.getOrDefault(response.id(), Map.of()));
    }

    private static List<Answered> answered(ResponseContent content, List<String> items) {
        return items.stream()
                .flatMap(it -> content.instrument().item(it).stream())
                .flatMap(it -> answered(it, content.replies().get(it.id())).stream())
                .toList();
    }

    private static Optional<Answered> answered(Question item, @Nullable Reply given) {
        return given == null
                ? Optional.empty()
                : Optional.of(new Answered(item.text(), item.words(given)));
    }
}
