package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.evaluation.Evaluations;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What the clear rules of a screening rest on, for a reader who has to be able to check it.
@Component
class Basis {

    private static final String LEFT = "Somebody who has left";

    private final Evaluations evaluations;
    private final CareTeams teams;

    Basis(Evaluations evaluations, CareTeams teams) {
        this.evaluations = evaluations;
        this.teams = teams;
    }

    Findings of(Permit permit, ScreeningBasis screening) {
        return new Findings(screening.screening(), screening.byRule(), recorded(permit));
    }

    private Map<String, RecordedBy> recorded(Permit permit) {
        var current = evaluations.recorded(permit);
        var writers =
                current.values().stream().map(it -> it.latest().by()).collect(Collectors.toSet());
        if (writers.isEmpty()) return Map.of();
        var names = teams.names(permit, writers);
        var recorded = new HashMap<String, RecordedBy>();
        current.forEach(
                (question, it) ->
                        recorded.put(
                                question,
                                new RecordedBy(
                                        names.getOrDefault(it.latest().by(), LEFT),
                                        it.latest().at())));
        return recorded;
    }
}
