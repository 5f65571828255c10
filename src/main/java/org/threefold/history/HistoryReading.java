package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.kernel.Discipline;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what is known of the treatment so far: four queries, however much there is.
@Component
class HistoryReading {

    private static final String FORMER_COLLEAGUE = "A former colleague";

    private final ReportedStore reported;
    private final MedicationStore medications;
    private final TrialStore trials;
    private final CareTeams colleagues;
    private final CaseFiles cases;
    private final Policies policies;

    HistoryReading(
            ReportedStore reported,
            MedicationStore medications,
            TrialStore trials,
            CareTeams colleagues,
            CaseFiles cases,
            Policies policies) {
        this.reported = reported;
        this.medications = medications;
        this.trials = trials;
        this.colleagues = colleagues;
        this.cases = cases;
        this.policies = policies;
    }

    TreatmentHistory of(Permit permit, LocalDate today) {
        return of(permit, today, policies.inForce(permit, today), _ -> true);
    }

    /// The newest first; those without a day last.
    List<ReportedFact> scores(Permit permit) {
        return reported.of(permit, ReportedFact.Kind.OBSERVATION).stream()
                .filter(it -> it.measured() != null)
                .filter(it -> it.observes().filter(ObservationKind::isScore).isPresent())
                .sorted(
                        Comparator.comparing(
                                ReportedFact::start,
                                Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /// What stood at that moment, weighed by that version of the policy.
    TreatmentHistory asOf(Permit permit, Instant moment, LocalDate day, int version) {
        return of(permit, day, policies.version(permit, version), at -> !at.isAfter(moment));
    }

    private TreatmentHistory of(
            Permit permit, LocalDate today, PolicyVersion policy, Predicate<Instant> known) {
        var taken = where(medications.all(permit), row -> known.test(row.at()));
        var tried = where(trials.all(permit), row -> known.test(row.at()));
        var names = names(permit, taken, tried);
        var drugs = entries(taken, row -> entry(names, row));
        var gone = replaced(drugs, Medication::supersedes);
        var attempts = entries(tried, row -> entry(names, row));
        var corrected = replaced(attempts, Trial::supersedes);
        var standing = where(attempts, it -> !corrected.contains(it.fact().id()));
        return new TreatmentHistory(
                reported.latest(permit).facts(),
                where(drugs, it -> !gone.contains(it.fact().id())),
                where(drugs, it -> gone.contains(it.fact().id())),
                standing,
                where(attempts, it -> corrected.contains(it.fact().id())),
                criteria(permit, policy, today),
                policy,
                permit.seat().filter(Discipline.PAIN::equals).isPresent());
    }

    /// What a trial of this case is measured by today.
    AdequacyCriteria criteria(Permit permit, LocalDate today) {
        return criteria(permit, policies.inForce(permit, today), today);
    }

    private AdequacyCriteria criteria(Permit permit, PolicyVersion policy, LocalDate today) {
        return AdequacyCriteria.of(policy.policy(), cases.candidate(permit).orElse(null), today);
    }

    Allergies allergies(Permit permit) {
        return Allergies.of(reported.of(permit, ReportedFact.Kind.ALLERGY));
    }

    ReportedPage page(Permit permit, ReportedSearch search) {
        return new ReportedPage(reported.page(permit, search), reported.count(permit, search));
    }

    private Map<UUID, String> names(
            Permit permit, List<MedicationRow> taken, List<TrialRow> tried) {
        var who =
                Stream.concat(
                                taken.stream().map(MedicationRow::by),
                                tried.stream().map(TrialRow::by))
                        .collect(Collectors.toSet());
        return who.isEmpty() ? Map.of() : colleagues.names(permit, who);
    }

    private static Recorded<Medication> entry(Map<UUID, String> names, MedicationRow row) {
        return new Recorded<>(row.medication(), name(names, row.by()), row.at());
    }

    private static Recorded<Trial> entry(Map<UUID, String> names, TrialRow row) {
        return new Recorded<>(row.trial(), name(names, row.by()), row.at());
    }

    private static <R, T> List<Recorded<T>> entries(List<R> rows, Function<R, Recorded<T>> read) {
        return rows.stream().map(read).toList();
    }

    private static <T, I> Set<I> replaced(
            List<Recorded<T>> all, Function<T, @Nullable I> supersedes) {
        var ids = new HashSet<I>();
        for (var it : all) {
            var before = supersedes.apply(it.fact());
            if (before != null) ids.add(before);
        }
        return ids;
    }

    private static <T> List<T> where(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static String name(Map<UUID, String> names, UUID who) {
        return names.getOrDefault(who, FORMER_COLLEAGUE);
    }
}
