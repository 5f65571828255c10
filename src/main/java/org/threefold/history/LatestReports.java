package org.threefold.history;

import org.threefold.history.ReportedFact.Kind;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What referrals reported, each thing once. The order in which the facts come decides nothing:
///
/// - what still holds comes before what is over, and what is sure before what is doubted;
/// - of the rest the later counts, by the day, then by the time of day where all of that day have
/// one;
/// - of equals the worse: the number that worries more, words before no words.
public record LatestReports(List<ReportedFact> facts) {

    private static final Comparator<ReportedFact> WORSE_FIRST =
            Comparator.comparing(LatestReports::worry)
                    .reversed()
                    .thenComparing(ReportedFact::value, Comparator.reverseOrder())
                    .thenComparing(it -> it.coding().words())
                    .thenComparing(it -> Objects.requireNonNullElse(it.status(), ""))
                    .thenComparing(it -> it.by().resource())
                    .thenComparing(it -> it.id().value());

    public LatestReports {
        facts = List.copyOf(facts);
    }

    public static LatestReports of(List<ReportedFact> reported) {
        var things =
                reported.stream().collect(Collectors.groupingBy(LatestReports::thing)).values();
        return new LatestReports(
                things.stream()
                        .map(LatestReports::counting)
                        .sorted(
                                Comparator.comparing(ReportedFact::kind)
                                        .thenComparing(it -> it.coding().words())
                                        .thenComparing(it -> it.id().value()))
                        .toList());
    }

    public List<ReportedFact> of(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /// The observation of this kind that counts.
    public Optional<ReportedFact> of(ObservationKind kind) {
        var known =
                facts.stream()
                        .filter(fact -> fact.observes().filter(kind::equals).isPresent())
                        .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(counting(known));
    }

    /// What tells one thing from another: an observation's kind, else the words.
    private static String thing(ReportedFact fact) {
        return fact.kind()
                + " "
                + fact.observes()
                        .filter(kind -> kind != ObservationKind.SUICIDE_SCREEN)
                        .map(Enum::name)
                        .orElseGet(() -> fact.coding().words().toLowerCase(Locale.ROOT).strip());
    }

    private static ReportedFact counting(Collection<ReportedFact> same) {
        var holding = preferred(same, fact -> !fact.over());
        var sure = preferred(holding, fact -> fact.doubt().isEmpty());
        return last(sure).stream().min(WORSE_FIRST).orElseThrow();
    }

    private static Collection<ReportedFact> preferred(
            Collection<ReportedFact> all, Predicate<ReportedFact> which) {
        var some = all.stream().filter(which).toList();
        return some.isEmpty() ? all : some;
    }

    /// Those of the last day; where each of them has a time of day, those of the last moment.
    private static List<ReportedFact> last(Collection<ReportedFact> all) {
        var day =
                all.stream()
                        .map(ReportedFact::start)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        var ofTheDay =
                all.stream().filter(it -> Objects.equals(it.start(), day.orElse(null))).toList();
        boolean timed = ofTheDay.stream().allMatch(it -> it.at() != null);
        if (!timed) return ofTheDay;
        Instant moment =
                ofTheDay.stream()
                        .map(it -> Objects.requireNonNull(it.at()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return ofTheDay.stream().filter(it -> moment.equals(it.at())).toList();
    }

    /// How much a value worries beside another of its kind; more is worse.
    private static double worry(ReportedFact fact) {
        var measured = fact.measured();
        if (measured != null) {
            double value = measured.value().doubleValue();
            return fact.observes().filter(ObservationKind::lowerIsWorse).isPresent()
                    ? -value
                    : value;
        }
        return AnswerWords.isNo(fact.value()) ? Double.NEGATIVE_INFINITY : Double.MAX_VALUE;
    }
}
