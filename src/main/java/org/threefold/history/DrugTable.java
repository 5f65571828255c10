package org.threefold.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The doses and durations of an adequate trial, drug by drug: clinical specification 3.2, written
/// with its sources in `drugs.csv` beside this class. How many trials are enough is another
/// question: [TrialPolicy].
public final class DrugTable {

    public static final List<DrugRow> ROWS = read();

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

    private DrugTable() {}

    /// The row that a trial is measured by: its drug's, or its class's where the class has one
    /// row. Nothing, where the class has several and the drug is none of them.
    public static Optional<DrugRow> rowFor(MedicationTrial trial) {
        var ofClass = ROWS.stream().filter(row -> row.drugClass() == trial.drugClass()).toList();
        if (ofClass.size() == 1) return Optional.of(ofClass.getFirst());
        return ofClass.stream().filter(row -> row.knows(trial.drug())).findFirst();
    }

    /// The row of a drug that is commonly given for pain, for reading a referral.
    public static Optional<DrugRow> analgesic(Coding drug) {
        return ROWS.stream()
                .filter(row -> GIVEN_FOR_PAIN.contains(row.drugClass()))
                .filter(row -> row.knows(drug))
                .findFirst();
    }

    private static List<DrugRow> read() {
        try (var table = Objects.requireNonNull(DrugTable.class.getResourceAsStream("drugs.csv"))) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(DrugRow::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
