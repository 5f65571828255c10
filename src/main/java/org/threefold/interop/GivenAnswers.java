package org.threefold.interop;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answered items of one response in the order of the document, and the answers to a question
/// as seen from one of them: those that stand in another repetition of a group, or of an item, or
/// in another answer of one question, are not among them.
final class GivenAnswers {

    /// An item that holds answers.
    ///
    /// @param path the items above it, the answers between them, and itself
    record Located(QuestionnaireResponseItemComponent item, List<Base> path) {

        String question() {
            return Codings.orEmpty(item.getLinkId());
        }
    }

    private final List<Located> all = new ArrayList<>();
    private final Map<String, List<Located>> byQuestion = new HashMap<>();
    private final Set<Base> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

    GivenAnswers(List<QuestionnaireResponseItemComponent> items) {
        collect(items, List.of());
    }

    private void collect(List<QuestionnaireResponseItemComponent> level, List<Base> above) {
        var counts =
                level.stream()
                        .map(it -> Codings.orEmpty(it.getLinkId()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var item : level) {
            var path = with(above, item);
            var id = Codings.orEmpty(item.getLinkId());
            if (counts.getOrDefault(id, 0L) > 1) repeated.add(item);
            if (item.hasAnswer()) {
                var located = new Located(item, path);
                all.add(located);
                byQuestion.computeIfAbsent(id, _ -> new ArrayList<>()).add(located);
            }
            collect(item.getItem(), path);
            for (var answer : item.getAnswer()) {
                if (item.getAnswer().size() > 1 && answer.hasItem()) repeated.add(answer);
                collect(answer.getItem(), with(path, answer));
            }
        }
    }

    private static List<Base> with(List<Base> above, Base next) {
        return Stream.concat(above.stream(), Stream.of(next)).toList();
    }

    List<Located> all() {
        return List.copyOf(all);
    }

    /// Which repetitions the item stands in. Two items of one place see the same answers.
    List<Base> place(Located item) {
        return item.path().stream().filter(repeated::contains).toList();
    }

    List<Type> seenFrom(Located item, String question) {
        return byQuestion.getOrDefault(question, List.of()).stream()
                .filter(it -> !isOtherRepetition(it.path(), item.path()))
                .flatMap(it -> it.item().getAnswer().stream())
                .filter(it -> it.hasValue())
                .map(it -> (Type) it.getValue())
                .toList();
    }

    private static boolean isOtherRepetition(List<Base> one, List<Base> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++)
            if (one.get(i) != other.get(i)) return isSibling(one.get(i), other.get(i));
        return false;
    }

    /// Of two that have the same element above them.
    private static boolean isSibling(Base one, Base other) {
        if (!(one instanceof QuestionnaireResponseItemComponent item))
            return one.getClass() == other.getClass();
        return other instanceof QuestionnaireResponseItemComponent next
                && Codings.orEmpty(item.getLinkId()).equals(Codings.orEmpty(next.getLinkId()));
    }
}
