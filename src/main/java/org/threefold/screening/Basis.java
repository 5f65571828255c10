package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.evaluation.Evaluations;
import org.threefold.rules.FactSaid;
import org.threefold.rules.RuleBook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the clear rules of a screening rest on, for a reader who has to be able to check it.
@Component
class Basis {

    private final Evaluations evaluations;

    Basis(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    Findings of(Permit permit, ScreeningResult result) {
        return new Findings(result.screening(), restsOn(result), recorded(permit));
    }

    private static Map<String, List<FactSaid>> restsOn(ScreeningResult result) {
        var rests = new HashMap<String, List<FactSaid>>();
        for (var it : result.screening().findings())
            if (it.status() instanceof FindingStatus.Clear)
                rests.put(it.rule().id(), RuleBook.restsOn(it.rule(), result.facts()));
        return rests;
    }

    private Map<String, RecordedBy> recorded(Permit permit) {
        var evaluation = evaluations.evaluation(permit);
        var recorded = new HashMap<String, RecordedBy>();
        evaluation
                .current()
                .forEach(
                        (question, current) ->
                                recorded.put(
                                        question,
                                        new RecordedBy(
                                                evaluation.name(current.latest().by()),
                                                current.latest().at())));
        return recorded;
    }
}
