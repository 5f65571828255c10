package org.threefold.history;

import org.threefold.history.Criterion.Result;
import org.threefold.history.DrugRow.Counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts failed and adequate trials against a practice's policy: clinical specification 3.5,
/// steps 2 and 3. Distinct classes count, not drugs; two gabapentinoids are one.
record TrialCount(List<Weighed> weighed, TrialPolicy policy) {

    /// One trial with what it is worth.
    record Weighed(Trial trial, Adequacy adequacy, TrialWeight weight) {}

    static TrialCount of(List<Trial> trials, TrialPolicy policy, LocalDate today) {
        var notBefore = today.minusYears(policy.lookbackYears());
        var weighed =
                trials.stream()
                        .map(
                                trial -> {
                                    var adequacy = Adequacy.of(trial);
                                    return new Weighed(
                                            trial,
                                            adequacy,
                                            TrialWeight.of(trial, adequacy, notBefore));
                                })
                        .toList();
        return new TrialCount(weighed, policy);
    }

    Criterion drugs() {
        int needed = Math.max(0, policy.drugClasses() - Math.min(policy.waived(), waived().size()));
        var asked = policy.drugClasses() + " drug classes tried properly, without enough help";
        var sure = classes(it -> it.weight() == TrialWeight.COUNTS);
        var possible = classes(it -> it.weight() != TrialWeight.DOES_NOT);
        var because = said(sure.size(), needed, this::countedDrug) + waivedWords();
        return new Criterion(
                asked, result(sure.size(), possible.size(), needed, anyDrug()), because);
    }

    Criterion byDoseAndTime() {
        int needed = policy.byDoseAndTime();
        Predicate<Weighed> proper =
                it ->
                        countedDrug(it)
                                && (it.adequacy() instanceof Adequacy.AdequateByDoseAndTime
                                        || it.adequacy() instanceof Adequacy.Indeterminate);
        long sure = count(proper, TrialWeight.COUNTS);
        long possible = sure + count(proper, TrialWeight.MAY_COUNT);
        return new Criterion(
                "At least " + needed + " of them at full dose and time",
                result(sure, possible, needed, anyDrug()),
                said(sure, needed, proper));
    }

    Criterion withoutDrug() {
        int needed = policy.withoutDrug();
        Predicate<Weighed> fits =
                it ->
                        it.trial() instanceof NonDrugTrial other
                                && policy.approaches().contains(other.approach());
        long sure = count(fits, TrialWeight.COUNTS);
        long possible = sure + count(fits, TrialWeight.MAY_COUNT);
        boolean any = weighed.stream().anyMatch(it -> it.trial() instanceof NonDrugTrial);
        var asked = "At least " + needed + " treatment without a drug (" + approaches() + ")";
        return new Criterion(asked, result(sure, possible, needed, any), said(sure, needed, fits));
    }

    /// What the count leaves out and the team should still see.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var it : weighed) {
            var course = it.trial().course();
            if (course.outcome() == TrialOutcome.RESPONSE_MAINTAINED) {
                remarks.add(
                        it.trial().what()
                                + " helped and still does; this speaks against the need.");
            }
            if (course.stopped() == ReasonStopped.COST_ACCESS) {
                remarks.add(
                        it.trial().what()
                                + " ended for cost or access; the practice may be able to help.");
            }
        }
        return List.copyOf(remarks);
    }

    private boolean anyDrug() {
        return weighed.stream().anyMatch(it -> it.trial() instanceof MedicationTrial);
    }

    /// Nothing recorded is not the same as nothing tried.
    private static Result result(long sure, long possible, int needed, boolean anyRecorded) {
        if (sure >= needed) return Result.PASS;
        return possible >= needed || !anyRecorded ? Result.UNKNOWN : Result.FAIL;
    }

    private Set<DrugClass> classes(Predicate<Weighed> which) {
        var counted = weighed.stream().filter(this::countedDrug).filter(which).toList();
        boolean onlyWeak = counted.stream().allMatch(it -> counting(it) == Counting.NEVER_ALONE);
        if (onlyWeak) return Set.of();
        return counted.stream()
                .flatMap(TrialCount::drugClass)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean countedDrug(Weighed it) {
        return it.trial() instanceof MedicationTrial && counting(it) != Counting.ONLY_ADDITIONAL;
    }

    private static Counting counting(Weighed it) {
        return switch (it.trial()) {
            case MedicationTrial drug ->
                    DrugTable.rowFor(drug).map(DrugRow::counting).orElse(Counting.COUNTS);
            case NonDrugTrial _ -> Counting.COUNTS;
        };
    }

    private static Stream<DrugClass> drugClass(Weighed it) {
        return switch (it.trial()) {
            case MedicationTrial drug -> Stream.of(drug.drugClass());
            case NonDrugTrial _ -> Stream.of();
        };
    }

    private Set<DrugClass> waived() {
        return weighed.stream()
                .filter(it -> it.adequacy() instanceof Adequacy.Contraindicated)
                .filter(it -> it.trial().confirmation() == Confirmation.CONFIRMED)
                .flatMap(TrialCount::drugClass)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String waivedWords() {
        var waived = waived();
        if (waived.isEmpty()) return "";
        return "; waived as contraindicated: "
                + waived.stream().map(DrugClass::words).collect(Collectors.joining(", "));
    }

    private long count(Predicate<Weighed> which, TrialWeight weight) {
        return weighed.stream().filter(which).filter(it -> it.weight() == weight).count();
    }

    private String said(long sure, int needed, Predicate<Weighed> which) {
        return sure
                + " of "
                + needed
                + names(which, TrialWeight.COUNTS, ": ")
                + names(which, TrialWeight.MAY_COUNT, "; may count once settled: ");
    }

    private String names(Predicate<Weighed> which, TrialWeight weight, String before) {
        var names =
                weighed.stream()
                        .filter(which)
                        .filter(it -> it.weight() == weight)
                        .map(it -> it.trial().what())
                        .distinct()
                        .toList();
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    private String approaches() {
        return policy.approaches().stream()
                .sorted()
                .map(Approach::words)
                .collect(Collectors.joining(", "));
    }
}
