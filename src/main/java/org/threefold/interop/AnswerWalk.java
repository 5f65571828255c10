package org.threefold.interop;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the answers of one response as its form asks: whether each was to be asked follows from
/// the other answers of the same place ([GivenAnswers]) and is found out once a place.
final class AnswerWalk {

    private final GivenAnswers given;
    private final Map<String, AskedItem> asked;
    private final String title;
    private final ImportContext context;
    private final Map<List<Base>, Map<String, AnswerState>> states = new HashMap<>();

    AnswerWalk(
            QuestionnaireResponse response,
            Optional<AskedForm> form,
            String title,
            ImportContext context) {
        this.given = new GivenAnswers(response.getItem());
        this.asked = form.map(AskedForm::items).orElse(Map.of());
        this.title = title;
        this.context = context;
    }

    List<AnsweredItem> items() {
        var found = new ArrayList<AnsweredItem>();
        var times = new HashMap<String, Integer>();
        for (var located : given.all()) {
            var id = located.question();
            found.add(
                    new AnsweredItem(
                            located.item(),
                            title,
                            context,
                            asked.getOrDefault(id, AskedItem.NONE),
                            state(id, located),
                            times.merge(id, 1, Integer::sum)));
        }
        return List.copyOf(found);
    }

    /// Ends: no condition of a form leads in a circle ([AskedForm]).
    private AnswerState state(String id, GivenAnswers.Located from) {
        var known = states.computeIfAbsent(given.place(from), _ -> new HashMap<>());
        var before = known.get(id);
        if (before != null) return before;
        var item = asked.getOrDefault(id, AskedItem.NONE);
        var state = item.fixed();
        for (var rule : item.rules()) state = state.or(rule.state(it -> answers(it, from)));
        known.put(id, state);
        return state;
    }

    /// Those that count: an answer to a question that was not to be asked is none. Where that
    /// cannot be told, neither can the condition.
    private EnableRule.Answers answers(String question, GivenAnswers.Located from) {
        if (!asked.containsKey(question))
            return EnableRule.Answers.without(AnswerState.NO_SUCH_ITEM);
        var state = state(question, from);
        if (state == AnswerState.NOT_ASKED) return EnableRule.Answers.of(List.of());
        return state.isRefused()
                ? EnableRule.Answers.without(AnswerState.NOT_CHECKED)
                : EnableRule.Answers.of(given.seenFrom(from, question));
    }
}
