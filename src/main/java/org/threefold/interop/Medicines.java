package org.threefold.interop;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.medicine.Drug;
import org.threefold.medicine.MedicineName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is taken now, as the referrer's record has it; nobody here has confirmed it. Current
/// prescriptions of one product that say the same are one; those that differ all count, and a
/// notice says so. What was only handed out is an entry of its own where nobody prescribed it.
final class Medicines {

    /// A prescription this old that is still called active is more often forgotten than taken.
    private static final int OLD_YEARS = 5;

    private final ImportContext context;

    Medicines(ImportContext context) {
        this.context = context;
    }

    List<Medication> from(List<Prescription> prescriptions) {
        var byProduct = new LinkedHashMap<String, List<Prescription>>();
        current(prescriptions)
                .forEach(
                        each ->
                                byProduct
                                        .computeIfAbsent(
                                                each.drug().words().toLowerCase(Locale.ROOT),
                                                _ -> new ArrayList<>())
                                        .add(each));
        var listed = byProduct.values().stream().flatMap(it -> apart(it).stream()).toList();
        listed.forEach(this::questionOld);
        return listed.stream().map(this::medication).toList();
    }

    private static List<Prescription> current(List<Prescription> prescriptions) {
        var now = prescriptions.stream().filter(it -> it.now() != Prescription.Now.PAST).toList();
        var ordered =
                now.stream()
                        .filter(it -> it.kind() != Prescription.Kind.HAND_OUT)
                        .map(Medicines::drugs)
                        .collect(Collectors.toSet());
        return now.stream()
                .filter(
                        it ->
                                it.kind() != Prescription.Kind.HAND_OUT
                                        || !ordered.contains(drugs(it)))
                .sorted(Comparator.comparing(each -> each.start().orElse(LocalDate.MIN)))
                .toList();
    }

    private static Set<String> drugs(Prescription each) {
        var drugs =
                each.name().parts().stream()
                        .map(MedicineName.Part::drug)
                        .map(Drug::name)
                        .collect(Collectors.toSet());
        return drugs.isEmpty() ? Set.of(each.drug().words().toLowerCase(Locale.ROOT)) : drugs;
    }

    /// The latest of each way in which one product is prescribed; one without any instruction says
    /// nothing beside one that has it.
    private List<Prescription> apart(List<Prescription> same) {
        boolean instructed = same.stream().anyMatch(Medicines::says);
        var ways = new LinkedHashMap<List<?>, Prescription>();
        same.stream()
                .filter(it -> says(it) || !instructed)
                .forEach(it -> ways.put(List.of(it.dose(), it.frequency(), it.now()), it));
        sayRepeated(same, ways.size());
        return List.copyOf(ways.values());
    }

    private static boolean says(Prescription each) {
        return each.dose().isPresent() || !each.frequency().isBlank();
    }

    private void sayRepeated(List<Prescription> same, int ways) {
        var name = same.getFirst().drug().words();
        if (ways > 1) {
            context.notice(
                    "%s is on the list %d times with different instructions. All are listed and counted: ask which holds."
                            .formatted(name, ways));
        } else if (same.size() > 1) {
            context.notice(
                    "%s is on the list %d times with one instruction, and was read once: ask whether more is taken."
                            .formatted(name, same.size()));
        }
    }

    private void questionOld(Prescription each) {
        var start = each.start();
        if (start.isPresent() && start.get().isBefore(context.today().minusYears(OLD_YEARS))) {
            context.notice(
                    "%s is called current, but was last prescribed in %d: ask whether it is still taken."
                            .formatted(each.drug().words(), start.get().getYear()));
        }
    }

    private Medication medication(Prescription each) {
        var amount = each.singleDose();
        return new Medication(
                MedicationId.next(),
                context.standIn(),
                each.drug(),
                amount.orElse(null),
                frequency(each, amount),
                each.start().orElse(null),
                status(each.now()),
                Confirmation.REPORTED,
                null);
    }

    private static @Nullable String frequency(Prescription each, Optional<Measurement> amount) {
        var dose = each.dose().filter(_ -> amount.isEmpty()).map(DosageWords::words);
        var words =
                dose.map(it -> it + (each.frequency().isBlank() ? "" : ", ")).orElse("")
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
