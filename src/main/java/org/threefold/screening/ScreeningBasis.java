package org.threefold.screening;

import org.threefold.rules.FactSaid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A screening, read back or made now, with the ids of the facts that its clear rules read and all
/// that is recorded.
record ScreeningBasis(Screening screening, List<KeptFinding> findings, List<FactSaid> said) {

    static ScreeningBasis of(ScreeningResult result) {
        return new ScreeningBasis(result.screening(), result.findings(), result.said());
    }

    /// By rule, for those that are clear and shown.
    Map<String, List<FactSaid>> byRule() {
        var facts =
                said.stream()
                        .collect(
                                Collectors.toMap(
                                        FactSaid::id, Function.identity(), (one, _) -> one));
        var ids =
                findings.stream()
                        .collect(Collectors.toMap(KeptFinding::rule, ScreeningBasis::restsOn));
        var rests = new HashMap<String, List<FactSaid>>();
        for (var it : screening.findings())
            if (it.status() instanceof FindingStatus.Clear)
                rests.put(
                        it.rule().id(),
                        ids.getOrDefault(it.rule().id(), List.of()).stream()
                                .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
                                .toList());
        return rests;
    }

    private static List<String> restsOn(KeptFinding it) {
        return Objects.requireNonNullElse(it.restsOn(), List.of());
    }
}
