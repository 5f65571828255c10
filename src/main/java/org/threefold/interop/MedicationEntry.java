package org.threefold.interop;

import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.history.ReportedFact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads prescriptions and statements of medicines.
final class MedicationEntry {

    private final Frame frame;
    private final MedicineNames medicines;

    MedicationEntry(Frame frame, MedicineNames medicines) {
        this.frame = frame;
        this.medicines = medicines;
    }

    Taken take(MedicationRequest request) {
        if (request.getDoNotPerform()) {
            return Taken.leftOut("says that the medicine is not to be given");
        }
        return switch (request.getIntent()) {
            case PROPOSAL, PLAN, OPTION -> Taken.leftOut("is a proposal, not a prescription");
            case null, default -> prescribed(request);
        };
    }

    Taken take(MedicationStatement statement) {
        var status = statement.getStatus() == null ? "" : statement.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "not-taken" -> Taken.leftOut("says that the medicine is not taken");
            default ->
                    taken(
                            statement,
                            statement.getMedication(),
                            status,
                            statement.getDosage(),
                            Span.of(statement.getEffective(), frame));
        };
    }

    private Taken prescribed(MedicationRequest request) {
        var status = request.getStatus() == null ? "" : request.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "cancelled", "draft" -> Taken.leftOut("was never given (%s)".formatted(status));
            default ->
                    taken(
                            request,
                            request.getMedication(),
                            status,
                            request.getDosageInstruction(),
                            prescribedSpan(request));
        };
    }

    /// From the day of writing to the end of validity, where that is past and the order ended.
    private Span prescribedSpan(MedicationRequest request) {
        var validity = Span.of(request.getDispenseRequest().getValidityPeriod(), frame);
        var written = Span.from(request.getAuthoredOnElement(), frame);
        return written.start().isPresent() ? written.until(validity.end()) : validity;
    }

    private Taken taken(
            Resource resource,
            @Nullable Type medication,
            String status,
            List<Dosage> dosages,
            Span span) {
        var names = medicines.of(medication);
        if (names.isEmpty()) {
            return Taken.leftOut("does not name its medicine");
        }
        var first = dosages.isEmpty() ? new Dosage() : dosages.getFirst();
        var prescription =
                new Prescription(
                        names,
                        dose(first),
                        often(first),
                        frequency(first),
                        span.start(),
                        span.end(),
                        now(status, span));
        return new Taken.Facts(
                List.of(fact(resource, prescription, status, span)), Optional.of(prescription));
    }

    private ReportedFact fact(Resource resource, Prescription read, String status, Span span) {
        var dose = read.dose().map(MedicationEntry::words).orElse("");
        var words =
                Stream.of(dose, read.frequency())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return frame.fact(ReportedFact.Kind.MEDICATION, read.drug(), words, span, status, resource);
    }

    private static String words(Measurement dose) {
        return dose.unit().equals(PIECE)
                ? dose.value().toPlainString() + " at a time"
                : dose.words();
    }

    private static Prescription.Now now(String status, Span span) {
        return switch (status) {
            case "active", "intended" ->
                    span.end().isPresent() ? Prescription.Now.PAST : Prescription.Now.TAKEN;
            case "on-hold" -> Prescription.Now.HELD;
            case "stopped", "completed" -> Prescription.Now.PAST;
            default -> Prescription.Now.NOT_SAID;
        };
    }

    /// The unit of a dose that only says how many.
    private static final String PIECE = "1";

    private Optional<Measurement> dose(Dosage dosage) {
        return dosage.getDoseAndRate().stream()
                .filter(rate -> rate.hasDoseQuantity() || rate.hasDoseRange())
                .map(
                        rate ->
                                rate.hasDoseQuantity()
                                        ? rate.getDoseQuantity()
                                        : rate.getDoseRange().getHigh())
                .flatMap(quantity -> amount(quantity).stream())
                .findFirst();
    }

    private Optional<Measurement> amount(Quantity quantity) {
        var value = quantity.getValue();
        if (value == null || value.compareTo(BigDecimal.ZERO) <= 0) {
            if (value != null) {
                frame.notice("A dose of zero or below was left out of a medication.");
            }
            return Optional.empty();
        }
        var unit =
                frame.clean(
                        Codings.orEmpty(
                                quantity.hasUnit() ? quantity.getUnit() : quantity.getCode()),
                        30);
        return Optional.of(new Measurement(Clean.number(value), unit.isBlank() ? PIECE : unit));
    }

    private static Optional<Frequency> often(Dosage dosage) {
        return dosage.getTiming().hasRepeat()
                ? Frequency.of(dosage.getTiming().getRepeat())
                : Optional.empty();
    }

    private String frequency(Dosage dosage) {
        var asNeeded =
                dosage.hasAsNeededBooleanType() && dosage.getAsNeededBooleanType().booleanValue();
        var rate = often(dosage).map(Frequency::words).orElse("");
        var text =
                frame.clean(Codings.orEmpty(dosage.getText()), 200)
                        .replace(" (qualifier value)", "");
        var words = rate.isBlank() ? text : rate;
        return asNeeded && !words.contains("needed") ? (words + " as needed").strip() : words;
    }
}
