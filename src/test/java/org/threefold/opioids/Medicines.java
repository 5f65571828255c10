package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.kernel.CaseId;

/// Lines of a medication list, for tests.
final class Medicines {

    static final String NORCO = "Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet";
    static final String PATCH = "72 HR Fentanyl 0.025 MG/HR Transdermal System";
    static final String HYDROCODONE_ER =
            "12 HR Hydrocodone Bitartrate 10 MG Extended Release Oral Capsule";

    private Medicines() {}

    /// @param dose "5 mg", or empty
    static Medication taken(String name, String dose, @Nullable String often) {
        return medication(Coding.named(name), dose, often, Medication.Status.ACTIVE);
    }

    static Medication with(Medication it, Medication.Status status) {
        return it.changedTo(status);
    }

    static Medication medication(
            Coding drug, String dose, @Nullable String often, Medication.Status status) {
        return new Medication(
                MedicationId.next(),
                CaseId.next(),
                drug,
                measured(dose),
                often,
                null,
                status,
                Confirmation.CONFIRMED,
                null);
    }

    static Prescribed prescribed(String name, String dose, @Nullable String often) {
        return Prescribed.of(FactorSet.CDC_2022, taken(name, dose, often)).orElseThrow();
    }

    private static @Nullable Measurement measured(String dose) {
        if (dose.isEmpty()) return null;
        var gap = dose.indexOf(' ');
        return Measurement.of(dose.substring(0, gap), dose.substring(gap + 1));
    }
}
