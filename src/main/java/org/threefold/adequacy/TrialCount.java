package org.threefold.adequacy;

import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Approach;
import org.threefold.history.Confirmation;
import org.threefold.history.Criterion;
import org.threefold.history.Criterion.Result;
import org.threefold.history.DrugClass;
import org.threefold.history.DrugRow;
import org.threefold.history.DrugRow.Counting;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.Trial;
import org.threefold.history.TrialPolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts failed and adequate trials against a practice's policy:
/// src/docs/clinical/standard-treatments.md, "Counting". Distinct classes count, not drugs; two
/// gabapentinoids are one.
record TrialCount(List<JudgedTrial> judged, AdequacyCriteria by) {

    static TrialCount of(List<Trial> trials, AdequacyCriteria by) {
        return new TrialCount(
                trials.stream().map(trial -> TrialJudgement.of(trial, by)).toList(), by);
    }

    /// Every criterion that the policy sets for this case.
    List<Criterion> criteria() {
        var all = new ArrayList<>(List.of(drugs(), byDoseAndTime(), withoutDrug()));
        if (!policy().classesAmong().isEmpty())
            all.add(among(policy().classesAmong(), "One of them is: " + classes(policy())));
        if (policy().opioidRequired())
            all.add(among(Set.of(DrugClass.OPIOID), "One of them is an opioid"));
        all.add(nothingHelps());
        return List.copyOf(all);
    }

    Criterion drugs() {
        int waived = Math.min(policy().waived(), waived().size());
        int needed = Math.max(0, policy().drugClasses() - waived);
        var sure = kinds(it -> it.is(TrialWeight.COUNTS));
        var possible = kinds(it -> it.is(TrialWeight.COUNTS) || it.is(TrialWeight.MAY_COUNT));
        var counted = counted();
        var kind = policy().distinctClasses() ? " drug classes" : " drugs";
        return new Criterion(
                policy().drugClasses() + kind + " tried properly, without enough help",
                CountedTrials.result(sure.size(), possible.size(), needed, counted.anyDrug()),
                counted.said(sure.size(), needed, this::countedDrug) + waivedWords());
    }

    Criterion byDoseAndTime() {
        int needed = policy().byDoseAndTime();
        Predicate<JudgedTrial> proper =
                it ->
                        countedDrug(it)
                                && (it.adequacy() instanceof Adequacy.AdequateByDoseAndTime
                                        || it.adequacy() instanceof Adequacy.Indeterminate);
        return counted()
                .atLeast("At least " + needed + " of them at full dose and time", needed, proper);
    }

    Criterion withoutDrug() {
        int needed = policy().withoutDrug();
        Predicate<JudgedTrial> fits =
                it ->
                        it.trial() instanceof NonDrugTrial other
                                && policy().approaches().contains(other.approach());
        boolean any = judged.stream().anyMatch(it -> it.trial() instanceof NonDrugTrial);
        var noun = needed == 1 ? " treatment" : " treatments";
        var asked = "At least " + needed + noun + " without a drug (" + approaches() + ")";
        return counted().atLeast(asked, needed, fits, any);
    }

    /// A treatment that still helps is adequate and did not fail: it counts against the need. One
    /// that goes on, or of which nobody knows that it ended, may help until its outcome is
    /// recorded.
    Criterion nothingHelps() {
        var asked = "Nothing that was tried still helps enough";
        var helps = judged.stream().filter(it -> it.is(TrialWeight.AGAINST)).toList();
        if (!helps.isEmpty()) {
            boolean sure =
                    helps.stream()
                            .anyMatch(it -> it.trial().confirmation() == Confirmation.CONFIRMED);
            return new Criterion(
                    asked, sure ? Result.FAIL : Result.UNKNOWN, "still helps: " + names(helps));
        }
        var mayHelp = judged.stream().filter(it -> it.trial().course().mayStillHelp()).toList();
        if (!mayHelp.isEmpty())
            return new Criterion(
                    asked,
                    Result.UNKNOWN,
                    "not known yet: outcome missing for %d (%s)"
                            .formatted(mayHelp.size(), names(mayHelp)));
        return judged.isEmpty()
                ? new Criterion(asked, Result.UNKNOWN, "not known yet: no treatment is recorded")
                : new Criterion(asked, Result.PASS, "every recorded treatment ended or failed");
    }

    private static String names(List<JudgedTrial> trials) {
        return trials.stream().map(it -> it.trial().what()).collect(Collectors.joining(", "));
    }

    /// What the count leaves out and the team should still see.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var it : judged) {
            if (it.is(TrialWeight.AGAINST))
                remarks.add(
                        it.trial().what()
                                + " helped and still does; this speaks against the need.");
            if (it.trial().course().stopped() == ReasonStopped.COST_ACCESS)
                remarks.add(
                        it.trial().what()
                                + " ended for cost or access; the practice may be able to help.");
        }
        return List.copyOf(remarks);
    }

    private TrialPolicy policy() {
        return by.policy();
    }

    private CountedTrials counted() {
        return new CountedTrials(judged);
    }

    private Criterion among(Set<DrugClass> wanted, String asked) {
        Predicate<JudgedTrial> fits =
                it ->
                        it.trial() instanceof MedicationTrial drug
                                && wanted.contains(drug.drugClass());
        return counted().atLeast(asked, 1, fits);
    }

    /// The classes among these trials, or the drugs where the policy does not ask for classes.
    private Set<String> kinds(Predicate<JudgedTrial> which) {
        var counted = judged.stream().filter(this::countedDrug).filter(which).toList();
        boolean onlyWeak = counted.stream().allMatch(it -> counting(it) == Counting.NEVER_ALONE);
        if (onlyWeak) return Set.of();
        return counted.stream().flatMap(this::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> kind(JudgedTrial it) {
        return policy().distinctClasses()
                ? drugClass(it).map(DrugClass::name)
                : Stream.of(it.trial().what().toLowerCase(Locale.ROOT));
    }

    private boolean countedDrug(JudgedTrial it) {
        return it.trial() instanceof MedicationTrial && counting(it) != Counting.ONLY_ADDITIONAL;
    }

    private Counting counting(JudgedTrial it) {
        return Optional.of(it.trial())
                .filter(MedicationTrial.class::isInstance)
                .flatMap(trial -> by.drugs().rowFor((MedicationTrial) trial))
                .map(DrugRow::counting)
                .orElse(Counting.COUNTS);
    }

    private static Stream<DrugClass> drugClass(JudgedTrial it) {
        return switch (it.trial()) {
            case MedicationTrial drug -> Stream.of(drug.drugClass());
            case NonDrugTrial _ -> Stream.of();
        };
    }

    private Set<DrugClass> waived() {
        return judged.stream()
                .filter(it -> it.is(TrialWeight.WAIVED))
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

    private static String classes(TrialPolicy policy) {
        return policy.classesAmong().stream()
                .sorted()
                .map(DrugClass::words)
                .collect(Collectors.joining(" or "));
    }

    private String approaches() {
        return policy().approaches().stream()
                .sorted()
                .map(Approach::words)
                .collect(Collectors.joining(", "));
    }
}
