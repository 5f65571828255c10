package org.threefold.history;

import org.threefold.history.ReportedFact.Kind;

import java.util.List;
import java.util.Optional;

/// What referrals reported, each thing once, as it was last said. The order in which the facts come
/// decides nothing.
public record LatestReports(List<ReportedFact> facts) {

    public LatestReports {
        facts = List.copyOf(facts);
    }

    public static LatestReports of(List<ReportedFact> reported) {
        return new LatestReports(reported);
    }

    public List<ReportedFact> of(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /// The last reported observation of this kind.
    public Optional<ReportedFact> of(ObservationKind kind) {
        return facts.stream()
                .filter(fact -> fact.observes().filter(kind::equals).isPresent())
                .reduce(LatestReports::later);
    }

    private static ReportedFact later(ReportedFact one, ReportedFact other) {
        if (one.start() == null) return other;
        return other.start() == null || other.start().isBefore(one.start()) ? one : other;
    }
}
