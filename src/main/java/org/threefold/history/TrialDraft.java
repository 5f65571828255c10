package org.threefold.history;

import static org.threefold.history.HistoryProblem.when;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A trial before it is recorded, with whatever is missing or wrong. Who types it, confirms it.
/// `doseIsRight` answers the doubt that a very high dose raises.
public record TrialDraft(Treatment treatment, CourseDraft course, boolean doseIsRight) {

    private static final int LONGEST = 200;

    /// What was tried.
    public sealed interface Treatment {

        record Drug(
                DrugClass drugClass,
                String name,
                @Nullable String rxNorm,
                @Nullable BigDecimal maxDailyDose,
                String unit,
                @Nullable Integer weeksAtMinimum)
                implements Treatment {

            Coding coding() {
                return rxNorm == null
                        ? Coding.named(name.strip())
                        : Coding.rxNorm(rxNorm, name.strip());
            }
        }

        record Other(
                Approach approach,
                String name,
                @Nullable Integer sessionsAttended,
                @Nullable Integer sessionsPlanned)
                implements Treatment {}
    }

    /// Every problem of every field, in the order of the form.
    public List<HistoryProblem> problems(AdequacyCriteria by) {
        var tried =
                switch (treatment) {
                    case Treatment.Drug drug -> problems(drug, by);
                    case Treatment.Other other -> problems(other);
                };
        return Stream.concat(tried, course.problems(by.today())).toList();
    }

    private Stream<HistoryProblem> problems(Treatment.Drug drug, AdequacyCriteria by) {
        if (drug.name().isBlank()) return when(true, HistoryField.NAME, "Name the drug.");
        var weeks = drug.weeksAtMinimum();
        var whole = course.weeks();
        return Stream.of(
                        when(
                                drug.name().length() > LONGEST,
                                HistoryField.NAME,
                                "Use at most 200 characters."),
                        Doses.problems(
                                drug.maxDailyDose(),
                                drug.unit(),
                                drug.coding(),
                                Doses.Of.A_DAY,
                                by,
                                doseIsRight),
                        when(
                                weeks != null && weeks < 0,
                                HistoryField.WEEKS_AT_MINIMUM,
                                "Enter zero or more weeks."),
                        when(
                                weeks != null && whole.filter(it -> weeks > it).isPresent(),
                                HistoryField.WEEKS_AT_MINIMUM,
                                "The weeks at this dose are more than the whole trial lasted."))
                .flatMap(found -> found);
    }

    private static Stream<HistoryProblem> problems(Treatment.Other other) {
        var attended = other.sessionsAttended();
        var planned = other.sessionsPlanned();
        return Stream.of(
                        when(
                                other.name().length() > LONGEST,
                                HistoryField.NAME,
                                "Use at most 200 characters."),
                        when(
                                attended != null && attended < 0,
                                HistoryField.SESSIONS_ATTENDED,
                                "Enter zero or more sessions."),
                        when(
                                planned != null && planned < 1,
                                HistoryField.SESSIONS_PLANNED,
                                "Enter one or more sessions, or leave it empty."))
                .flatMap(found -> found);
    }

    Trial trial(CaseId caseId, @Nullable TrialId supersedes) {
        return switch (treatment) {
            case Treatment.Drug drug ->
                    new MedicationTrial(
                            TrialId.next(),
                            caseId,
                            drug.drugClass(),
                            drug.coding(),
                            drug.maxDailyDose() == null
                                    ? null
                                    : new Measurement(drug.maxDailyDose(), drug.unit()),
                            drug.weeksAtMinimum(),
                            course.course(),
                            Confirmation.CONFIRMED,
                            supersedes);
            case Treatment.Other other ->
                    new NonDrugTrial(
                            TrialId.next(),
                            caseId,
                            other.approach(),
                            other.name().strip(),
                            other.sessionsAttended(),
                            other.sessionsPlanned(),
                            course.course(),
                            Confirmation.CONFIRMED,
                            supersedes);
        };
    }
}
