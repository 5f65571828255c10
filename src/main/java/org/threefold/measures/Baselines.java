package org.threefold.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each response came to, beside the first of its scale: asked for from the oldest response
/// on, it keeps the first number of each scale for those that follow. A response without a number
/// is no baseline.
final class Baselines {

    private final Map<ResponseId, Map<String, Score>> scored;
    private final Map<String, First> first = new HashMap<>();

    Baselines(Map<ResponseId, Map<String, Score>> scored) {
        this.scored = scored;
    }

    private record First(BigDecimal value, LocalDate on) {}

    List<Result> of(Response response) {
        var own = scored.getOrDefault(response.id(), Map.of());
        var results = new ArrayList<Result>();
        for (var scale : Scales.of(response.instrument())) {
            var score = own.get(scale.key());
            if (score != null) results.add(result(response, scale, score));
        }
        return results;
    }

    private Result result(Response response, Scale scale, Score score) {
        if (!(score instanceof Score.Scored(var value)) || !scale.compared())
            return new Result(scale, score, null);
        var before = first.putIfAbsent(scale.key(), new First(value, response.about()));
        return new Result(
                scale,
                score,
                before == null ? null : new Change(scale, before.value(), before.on(), value));
    }
}
