package org.threefold.interop;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Walks the answers of one response: items in items and in answers, and each repetition of a group
/// by itself: a condition reads no answer of another repetition.
final class AnswerWalk {

    private final QuestionnaireResponse response;
    private final Map<String, AskedItem> asked;
    private final String title;
    private final Frame frame;
    private final List<AnsweredItem> found = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    AnswerWalk(
            QuestionnaireResponse response, Optional<AskedForm> form, String title, Frame frame) {
        this.response = response;
        this.asked = form.map(AskedForm::items).orElse(Map.of());
        this.title = title;
        this.frame = frame;
    }

    List<AnsweredItem> items() {
        walk(response.getItem(), List.of());
        return List.copyOf(found);
    }

    private void walk(
            List<QuestionnaireResponseItemComponent> level,
            List<QuestionnaireResponseItemComponent> above) {
        for (var item : level) {
            var path = Stream.concat(above.stream(), Stream.of(item)).toList();
            if (item.hasAnswer()) found.add(answered(item, path));
            walk(item.getItem(), path);
            item.getAnswer().forEach(it -> walk(it.getItem(), path));
        }
    }

    private AnsweredItem answered(
            QuestionnaireResponseItemComponent item,
            List<QuestionnaireResponseItemComponent> path) {
        var id = Codings.orEmpty(item.getLinkId());
        return new AnsweredItem(
                item,
                title,
                frame,
                asked.getOrDefault(id, AskedItem.NONE),
                state(id, path, new HashSet<>()),
                times.merge(id, 1, Integer::sum));
    }

    private AnswerState state(
            String id, List<QuestionnaireResponseItemComponent> path, Set<String> underWay) {
        var item = asked.getOrDefault(id, AskedItem.NONE);
        if (!underWay.add(id)) return AnswerState.NOT_CHECKED;
        var state = item.fixed();
        for (var rule : item.rules())
            state = state.or(rule.state(question -> answers(question, path, underWay)));
        underWay.remove(id);
        return state;
    }

    /// Those that count: an answer to a question that was not to be asked is none. Where that
    /// cannot be told, neither can the condition.
    private EnableRule.Answers answers(
            String question, List<QuestionnaireResponseItemComponent> path, Set<String> underWay) {
        if (!asked.containsKey(question))
            return EnableRule.Answers.without(AnswerState.NO_SUCH_ITEM);
        var state = state(question, path, underWay);
        if (state == AnswerState.NOT_ASKED) return EnableRule.Answers.of(List.of());
        return state.isRefused()
                ? EnableRule.Answers.without(AnswerState.NOT_CHECKED)
                : EnableRule.Answers.of(given(question, response.getItem(), path).toList());
    }

    private static Stream<Type> given(
            String question,
            List<QuestionnaireResponseItemComponent> level,
            List<QuestionnaireResponseItemComponent> path) {
        return level.stream()
                .filter(item -> !isOtherRepetition(item, level, path))
                .flatMap(
                        item ->
                                Stream.of(
                                                question.equals(item.getLinkId())
                                                        ? values(item)
                                                        : Stream.<Type>empty(),
                                                given(question, item.getItem(), path),
                                                item.getAnswer().stream()
                                                        .flatMap(
                                                                it ->
                                                                        given(
                                                                                question,
                                                                                it.getItem(),
                                                                                path)))
                                        .flatMap(each -> each));
    }

    private static Stream<Type> values(QuestionnaireResponseItemComponent item) {
        return item.getAnswer().stream().filter(it -> it.hasValue()).map(it -> it.getValue());
    }

    /// Of a group, or an item, in another repetition of which the answer stands.
    private static boolean isOtherRepetition(
            QuestionnaireResponseItemComponent item,
            List<QuestionnaireResponseItemComponent> level,
            List<QuestionnaireResponseItemComponent> path) {
        return path.stream()
                .anyMatch(
                        own ->
                                own != item
                                        && Codings.orEmpty(own.getLinkId()).equals(item.getLinkId())
                                        && level.stream().anyMatch(it -> it == own));
    }
}
