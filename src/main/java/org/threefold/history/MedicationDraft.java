package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A line of the medication list before it is recorded, with whatever is missing or wrong.
/// `doseIsRight` answers the doubt that a very high dose raises. Who types it, confirms it.
public record MedicationDraft(
        String name,
        @Nullable String rxNorm,
        @Nullable BigDecimal dose,
        String unit,
        String frequency,
        @Nullable LocalDate since,
        Medication.Status status,
        boolean doseIsRight) {

    private static final int LONGEST = 200;

    public MedicationDraft {
        name = name.strip();
        unit = unit.strip();
        frequency = frequency.strip();
    }

    /// Every problem of every field, in the order of the form.
    public List<HistoryProblem> problems(AdequacyCriteria by) {
        return Stream.of(
                        HistoryProblem.when(name.isEmpty(), HistoryField.NAME, "Name the drug."),
                        HistoryProblem.when(
                                name.length() > LONGEST || frequency.length() > LONGEST,
                                HistoryField.NAME,
                                "Use at most 200 characters."),
                        name.isEmpty()
                                ? Stream.<HistoryProblem>empty()
                                : Doses.problems(
                                        dose, unit, drug(), Doses.Of.ONE_TIME, by, doseIsRight),
                        HistoryProblem.when(
                                since != null && since.isAfter(by.today()),
                                HistoryField.START,
                                "This day has not come yet."))
                .flatMap(found -> found)
                .toList();
    }

    Medication medication(CaseId caseId, @Nullable MedicationId supersedes) {
        return new Medication(
                MedicationId.next(),
                caseId,
                drug(),
                dose == null ? null : new Measurement(dose, unit),
                frequency.isEmpty() ? null : frequency,
                since,
                status,
                Confirmation.CONFIRMED,
                supersedes);
    }

    private Coding drug() {
        return rxNorm == null ? Coding.named(name) : Coding.rxNorm(rxNorm, name);
    }
}
