package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ConditionKey;
import org.threefold.library.VerificationLevel;
import org.threefold.medicine.MedicineName;
import org.threefold.settings.Amount;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What makes a trial of one drug adequate under one policy: the least daily dose, and for how
/// long.
///
/// `minimum` and `usualMaximum` are daily doses, `olderMaximum` is that from `olderFrom` years on;
/// without a minimum the dose is said in `doseWords` and whoever records the trial says how many
/// weeks it was held. `totalWeeks` counts from the first day, `weeksAtMinimum` only the weeks at or
/// above the minimum. A row with `onlyFor` is for that condition alone.
public record DrugRow(
        String key,
        DrugClass drugClass,
        List<String> names,
        Set<String> rxNorm,
        @Nullable Measurement minimum,
        @Nullable Measurement usualMaximum,
        @Nullable Measurement olderMaximum,
        int olderFrom,
        int totalWeeks,
        int weeksAtMinimum,
        Counting counting,
        VerificationLevel doseMark,
        VerificationLevel timeMark,
        String doseWords,
        Set<Indication> countsFor,
        @Nullable ConditionKey onlyFor,
        String remark) {

    /// Whether an adequate and failed trial counts toward the number a practice asks for.
    public enum Counting {
        COUNTS,
        /// Counts beside another class, never by itself.
        NEVER_ALONE,
        /// Recorded, and not counted.
        ONLY_ADDITIONAL,
        /// Recommended against for this purpose, and not counted.
        RECOMMENDED_AGAINST,
        /// Adequate when its course was completed; dose and weeks are not judged.
        BY_COURSE,
        /// No dose and duration are set for it.
        UNSET
    }

    /// The same drug under another policy.
    DrugRow under(PracticePolicy policy) {
        var numbers = DrugTable.numbers(key);
        boolean against = policy.of(TrialSettings.NOT_COUNTED).contains(drugClass.name());
        if (numbers.isEmpty()) return against ? counted(Counting.RECOMMENDED_AGAINST) : this;
        return with(numbers.get(), policy);
    }

    private DrugRow with(DrugNumbers numbers, PracticePolicy policy) {
        var least = dose(numbers.least(), policy);
        return new DrugRow(
                key,
                drugClass,
                names,
                rxNorm,
                least,
                dose(numbers.most(), policy),
                dose(numbers.olderMost(), policy),
                numbers.olderFrom(),
                policy.whole(numbers.weeks()),
                policy.whole(numbers.weeksAtLeast()),
                counting,
                numbers.least() == null
                        ? numbers.weeks().about().basis().mark()
                        : mark(numbers.least()),
                mark(numbers.weeks()),
                least == null ? doseWords : least.dailyWords(),
                countsFor,
                onlyFor,
                remark);
    }

    private DrugRow counted(Counting how) {
        return new DrugRow(
                key,
                drugClass,
                names,
                rxNorm,
                minimum,
                usualMaximum,
                olderMaximum,
                olderFrom,
                totalWeeks,
                weeksAtMinimum,
                how,
                VerificationLevel.CHECKED,
                VerificationLevel.CHECKED,
                doseWords,
                countsFor,
                onlyFor,
                remark);
    }

    private static VerificationLevel mark(Amount setting) {
        return setting.about().basis().mark();
    }

    private static @Nullable Measurement dose(@Nullable Amount setting, PracticePolicy policy) {
        if (setting == null) return null;
        var amount = policy.of(setting);
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return new Measurement(amount, one ? setting.unit().one() : setting.unit().words());
    }

    /// Whether the drug is one of this row, by its RxNorm ingredient or by a name of it: the shared
    /// vocabulary knows its brands.
    public boolean knows(Coding drug) {
        if (Coding.RXNORM.equals(drug.system())
                && drug.code() != null
                && rxNorm.contains(drug.code())) return true;
        return MedicineName.read(drug.words()).parts().stream()
                .anyMatch(it -> names.contains(it.drug().name()));
    }

    /// The usual greatest dose of a day at this age; without an age, that of younger adults.
    public @Nullable Measurement maximumAt(@Nullable Integer age) {
        return age != null && olderMaximum != null && age >= olderFrom
                ? olderMaximum
                : usualMaximum;
    }

    /// What the table asks for, in words.
    public String asks() {
        if (counting == Counting.BY_COURSE) return "the course completed";
        var weeks = weeksAtMinimum == 0 ? "" : " for " + weeksAtMinimum + " weeks";
        var whole = totalWeeks == weeksAtMinimum ? "" : ", " + totalWeeks + " weeks in all";
        return doseWords + weeks + whole;
    }

    /// "neuropathic pain, fibromyalgia"
    public String countsForWords() {
        return countsFor.stream().sorted().map(Indication::words).collect(Collectors.joining(", "));
    }
}
