package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ConditionKey;
import org.threefold.library.VerificationLevel;
import org.threefold.settings.PracticePolicy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The doses and durations of an adequate trial, drug by drug, under one policy:
/// src/docs/clinical/standard-treatments.md, "Drugs". The drugs are written in `drugs.csv` beside
/// this class, their numbers are settings. How many trials are enough is another question:
/// [TrialPolicy].
public record DrugTable(List<DrugRow> rows, @Nullable ConditionKey condition) {

    private static final List<DrugRow> ROWS = read();

    public static final DrugTable USUAL = under(PracticePolicy.USUAL, null);

    /// Classes whose drugs are given for pain so often that a referral's entry becomes a reported
    /// trial. A beta-blocker or an antiepileptic is more often given for something else.
    private static final Set<DrugClass> GIVEN_FOR_PAIN =
            Set.of(
                    DrugClass.GABAPENTINOID,
                    DrugClass.SNRI,
                    DrugClass.TCA,
                    DrugClass.TOPICAL,
                    DrugClass.NSAID,
                    DrugClass.TRAMADOL,
                    DrugClass.OPIOID,
                    DrugClass.ACETAMINOPHEN,
                    DrugClass.ANTICONVULSANT_NA,
                    DrugClass.MUSCLE_RELAXANT,
                    DrugClass.BOTULINUM_A);

    public DrugTable {
        rows = List.copyOf(rows);
    }

    /// The table as a policy sets it, for a case of this condition.
    public static DrugTable under(PracticePolicy policy, @Nullable ConditionKey condition) {
        return new DrugTable(
                ROWS.stream()
                        .filter(row -> row.onlyFor() == null || row.onlyFor() == condition)
                        .map(row -> row.under(policy))
                        .toList(),
                condition);
    }

    /// The row that a trial is measured by: its drug's, or its class's where the class has one
    /// row. Nothing, where the class has several and the drug is none of them.
    public Optional<DrugRow> rowFor(MedicationTrial trial) {
        var ofClass = rows.stream().filter(row -> row.drugClass() == trial.drugClass()).toList();
        if (ofClass.size() == 1) return Optional.of(ofClass.getFirst());
        return ofClass.stream().filter(row -> row.knows(trial.drug())).findFirst();
    }

    public Optional<DrugRow> knowing(Coding drug) {
        return rows.stream().filter(row -> row.knows(drug)).findFirst();
    }

    /// The row of a drug that is commonly given for pain, for reading a referral.
    public static Optional<DrugRow> analgesic(Coding drug) {
        return USUAL.rows().stream()
                .filter(row -> GIVEN_FOR_PAIN.contains(row.drugClass()))
                .filter(row -> row.knows(drug))
                .findFirst();
    }

    static Optional<DrugNumbers> numbers(String key) {
        return DrugSettings.of(key);
    }

    private static List<DrugRow> read() {
        try (var table = Objects.requireNonNull(DrugTable.class.getResourceAsStream("drugs.csv"))) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DrugTable::row)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// One line of `drugs.csv`; the numbers come with a policy.
    private static DrugRow row(String line) {
        var cells = Arrays.stream(line.split(";", 9)).map(String::strip).toList();
        return new DrugRow(
                cells.get(0),
                DrugClass.valueOf(cells.get(1)),
                List.of(cells.get(2).split(", ")),
                Set.of(cells.get(3).split(" ")),
                null,
                null,
                null,
                Integer.MAX_VALUE,
                0,
                0,
                DrugRow.Counting.valueOf(cells.get(5)),
                VerificationLevel.MEMORY,
                VerificationLevel.MEMORY,
                cells.get(4),
                Arrays.stream(cells.get(6).split(" "))
                        .map(Indication::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                cells.get(7).isEmpty() ? null : ConditionKey.valueOf(cells.get(7)),
                cells.get(8));
    }
}
