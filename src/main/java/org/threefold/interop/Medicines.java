package org.threefold.interop;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is taken now, as the referrer's record has it; nobody here has confirmed it. Of several
/// current prescriptions of one product the latest counts.
final class Medicines {

    /// A prescription this old that is still called active is more often forgotten than taken.
    private static final int OLD_YEARS = 5;

    private final Frame frame;

    Medicines(Frame frame) {
        this.frame = frame;
    }

    List<Medication> from(List<Prescription> prescriptions) {
        var latest = new LinkedHashMap<String, Prescription>();
        prescriptions.stream()
                .filter(each -> each.now() != Prescription.Now.PAST)
                .sorted(Comparator.comparing(each -> each.start().orElse(LocalDate.MIN)))
                .forEach(each -> latest.put(each.drug().words().toLowerCase(Locale.ROOT), each));
        latest.values().forEach(this::questionOld);
        return latest.values().stream().map(this::medication).toList();
    }

    private void questionOld(Prescription each) {
        var start = each.start();
        if (start.isPresent() && start.get().isBefore(frame.today().minusYears(OLD_YEARS))) {
            frame.notice(
                    "%s is called current, but was last prescribed in %d: ask whether it is still taken."
                            .formatted(each.drug().words(), start.get().getYear()));
        }
    }

    private Medication medication(Prescription each) {
        var amount = each.singleDose();
        return new Medication(
                MedicationId.next(),
                frame.standIn(),
                each.drug(),
                amount.orElse(null),
                frequency(each, amount),
                each.start().orElse(null),
                status(each.now()),
                Confirmation.REPORTED,
                null);
    }

    private static @Nullable String frequency(Prescription each, Optional<Measurement> amount) {
        var pieces = each.dose().filter(dose -> amount.isEmpty() && Strength.counts(dose));
        var words =
                pieces.map(dose -> dose.value().toPlainString() + " at a time, ").orElse("")
                        + each.frequency();
        return words.isBlank() ? null : words;
    }

    private static Medication.Status status(Prescription.Now now) {
        return switch (now) {
            case TAKEN -> Medication.Status.ACTIVE;
            case HELD -> Medication.Status.HELD;
            case PAST -> Medication.Status.STOPPED;
            case NOT_SAID -> Medication.Status.UNKNOWN;
        };
    }
}
