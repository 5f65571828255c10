package org.threefold.ui.clinic.review;

import org.threefold.kernel.Discipline;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Differences;
import org.threefold.review.Opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the chair begins with: nothing decided, and every condition that was named, owned by the
/// first who named it. The chair takes out what the team does not want.
final class Proposal {

    private Proposal() {}

    static DecisionDraft from(List<Opinion> opinions) {
        var empty = DecisionDraft.EMPTY;
        return new DecisionDraft(
                null,
                lines(opinions),
                null,
                null,
                null,
                null,
                null,
                empty.missing(),
                empty.reasons(),
                empty.offered(),
                Map.of());
    }

    private static List<DecisionDraft.Line> lines(List<Opinion> opinions) {
        var owners = new LinkedHashMap<String, Discipline>();
        Differences.among(opinions)
                .conditions()
                .forEach((condition, who) -> owners.put(condition, who.iterator().next()));
        return owners.entrySet().stream()
                .map(one -> new DecisionDraft.Line(one.getKey(), one.getValue(), null))
                .toList();
    }
}
