package org.threefold.interop;

import org.threefold.history.Adherence;
import org.threefold.history.Confirmation;
import org.threefold.history.DrugRow;
import org.threefold.history.DrugTable;
import org.threefold.history.FunctionChange;
import org.threefold.history.Measurement;
import org.threefold.history.MedicationTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialId;
import org.threefold.history.TrialOutcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Past prescriptions of medicines for pain, as trials that nobody has confirmed. A product still
/// taken counts when an earlier prescription of it is over; its trial then goes on.
final class DrugTrials {

    /// One product: its row in the table of adequate trials, and the words it goes by.
    private record Product(DrugRow row, String words) {}

    private final ImportContext context;

    DrugTrials(ImportContext context) {
        this.context = context;
    }

    List<MedicationTrial> from(List<Prescription> prescriptions) {
        var products = new LinkedHashMap<Product, List<Prescription>>();
        for (var each : prescriptions) {
            var words = each.drug().words().toLowerCase(Locale.ROOT);
            row(each)
                    .ifPresent(
                            row ->
                                    products.computeIfAbsent(
                                                    new Product(row, words), _ -> new ArrayList<>())
                                            .add(each));
        }
        return products.entrySet().stream()
                .flatMap(
                        product ->
                                Courses.of(product.getValue()).stream()
                                        .filter(DrugTrials::isPast)
                                        .map(course -> trial(product.getKey().row(), course)))
                .toList();
    }

    private static boolean isPast(List<Prescription> course) {
        return course.stream().anyMatch(each -> each.now() == Prescription.Now.PAST);
    }

    private static Optional<DrugRow> row(Prescription prescription) {
        return prescription.names().stream()
                .flatMap(name -> DrugTable.analgesic(name).stream())
                .findFirst();
    }

    private MedicationTrial trial(DrugRow row, List<Prescription> course) {
        return new MedicationTrial(
                TrialId.next(),
                context.standIn(),
                row.drugClass(),
                course.getFirst().drug(),
                highest(row, course).orElse(null),
                null,
                dates(course),
                Confirmation.REPORTED,
                null);
    }

    private static Optional<Measurement> highest(DrugRow row, List<Prescription> course) {
        var doses = course.stream().flatMap(each -> each.dailyDoseOf(row).stream()).toList();
        boolean comparable = doses.stream().map(Measurement::unit).distinct().count() == 1;
        return comparable
                ? doses.stream().max(Comparator.comparing(Measurement::value))
                : Optional.empty();
    }

    private static TrialCourse dates(List<Prescription> course) {
        boolean ongoing = course.stream().anyMatch(each -> each.now() == Prescription.Now.TAKEN);
        Optional<LocalDate> end = ongoing ? Optional.empty() : Courses.endOf(course);
        return new TrialCourse(
                Courses.startOf(course).orElse(null),
                end.orElse(null),
                null,
                Adherence.UNKNOWN,
                TrialOutcome.UNKNOWN,
                null,
                FunctionChange.UNKNOWN,
                ongoing ? ReasonStopped.ONGOING : ReasonStopped.UNKNOWN,
                null);
    }
}
