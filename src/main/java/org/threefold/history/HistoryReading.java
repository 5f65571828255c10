package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.casefile.Candidate;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what is known of the treatment so far: as many statements as there are modules and
/// kinds of facts to read, however much there is.
@Component
class HistoryReading {

    private static final String FORMER_COLLEAGUE = "A former colleague";

    private final ReportedStore reported;
    private final EntryStore entries;
    private final CareTeams colleagues;
    private final CaseFiles cases;
    private final Policies policies;

    HistoryReading(
            ReportedStore reported,
            EntryStore entries,
            CareTeams colleagues,
            CaseFiles cases,
            Policies policies) {
        this.reported = reported;
        this.entries = entries;
        this.colleagues = colleagues;
        this.cases = cases;
        this.policies = policies;
    }

    /// With the names of those who recorded it.
    TreatmentHistory signed(Permit permit, LocalDate today) {
        return signed(permit, entries.all(permit), policies.inForce(permit, today), today);
    }

    /// The same without names.
    TreatmentHistory of(Permit permit, Optional<Candidate> candidate, LocalDate today) {
        var policy = policies.inForce(permit, today);
        var by = criteria(policy, candidate, today);
        return of(permit, entries.all(permit), _ -> "", by, policy);
    }

    /// The medications that are taken now, or may be.
    List<Medication> taken(Permit permit) {
        var all = entries.all(permit).taken().stream().map(MedicationRow::medication).toList();
        var gone = all.stream().map(Medication::supersedes).collect(Collectors.toSet());
        return where(all, it -> it.isTaken() && !gone.contains(it.id()));
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
        var all = entries.all(permit);
        var then =
                new EntryStore.Entries(
                        where(all.taken(), row -> !row.at().isAfter(moment)),
                        where(all.tried(), row -> !row.at().isAfter(moment)));
        return signed(permit, then, policies.version(permit, version), day);
    }

    private TreatmentHistory signed(
            Permit permit, EntryStore.Entries all, PolicyVersion policy, LocalDate day) {
        var names = names(permit, all);
        var by = criteria(policy, cases.candidate(permit), day);
        return of(permit, all, it -> names.getOrDefault(it, FORMER_COLLEAGUE), by, policy);
    }

    private TreatmentHistory of(
            Permit permit,
            EntryStore.Entries all,
            Function<UUID, String> names,
            AdequacyCriteria by,
            PolicyVersion policy) {
        var drugs = entries(all.taken(), row -> entry(names, row));
        var gone = replaced(drugs, Medication::supersedes);
        var attempts = entries(all.tried(), row -> entry(names, row));
        var corrected = replaced(attempts, Trial::supersedes);
        var standing = where(attempts, it -> !corrected.contains(it.fact().id()));
        return new TreatmentHistory(
                reported.latest(permit).facts(),
                where(drugs, it -> !gone.contains(it.fact().id())),
                where(drugs, it -> gone.contains(it.fact().id())),
                standing,
                where(attempts, it -> corrected.contains(it.fact().id())),
                by,
                policy,
                permit.seat().filter(Discipline.PAIN::equals).isPresent());
    }

    /// What a trial of this case is measured by today.
    AdequacyCriteria criteria(Permit permit, LocalDate today) {
        return criteria(policies.inForce(permit, today), cases.candidate(permit), today);
    }

    private static AdequacyCriteria criteria(
            PolicyVersion policy, Optional<Candidate> candidate, LocalDate today) {
        return AdequacyCriteria.of(policy.policy(), candidate.orElse(null), today);
    }

    Allergies allergies(Permit permit) {
        return Allergies.of(reported.of(permit, ReportedFact.Kind.ALLERGY));
    }

    LatestReports reported(Permit permit) {
        return reported.latest(permit);
    }

    ReportedPage page(Permit permit, ReportedSearch search) {
        return new ReportedPage(reported.page(permit, search), reported.count(permit, search));
    }

    private Map<UUID, String> names(Permit permit, EntryStore.Entries all) {
        var who =
                Stream.concat(
                                all.taken().stream().map(MedicationRow::by),
                                all.tried().stream().map(TrialRow::by))
                        .collect(Collectors.toSet());
        return who.isEmpty() ? Map.of() : colleagues.names(permit, who);
    }

    private static Recorded<Medication> entry(Function<UUID, String> names, MedicationRow row) {
        return new Recorded<>(row.medication(), names.apply(row.by()), row.at());
    }

    private static Recorded<Trial> entry(Function<UUID, String> names, TrialRow row) {
        return new Recorded<>(row.trial(), names.apply(row.by()), row.at());
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
}
