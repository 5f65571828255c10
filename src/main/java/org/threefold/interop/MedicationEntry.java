package org.threefold.interop;

import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.ReportedFact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads prescriptions and statements of medicines, and what was handed out or given.
final class MedicationEntry {

    private final ImportContext context;
    private final MedicineNames medicines;
    private final MedicationStanding standing;

    MedicationEntry(ImportContext context, MedicineNames medicines) {
        this.context = context;
        this.medicines = medicines;
        this.standing = new MedicationStanding(context);
    }

    Taken take(MedicationRequest request) {
        if (request.getDoNotPerform()) {
            return Taken.leftOut("says that the medicine is not to be given");
        }
        var status = request.getStatus() == null ? "" : request.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "cancelled", "draft" -> Taken.leftOut("was never given (%s)".formatted(status));
            default ->
                    MedicationStanding.proposed(request)
                            ? Taken.leftOut("is a proposal, not a prescription")
                            : prescribed(request, status);
        };
    }

    Taken take(MedicationStatement statement) {
        var status = statement.getStatus() == null ? "" : statement.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "not-taken" -> Taken.leftOut("says that the medicine is not taken");
            default -> {
                var span = standing.span(statement);
                yield taken(
                        statement,
                        statement.getMedication(),
                        status,
                        statement.getDosage(),
                        span,
                        names -> standing.now(status, span, names),
                        Prescription.Kind.STATEMENT);
            }
        };
    }

    /// That something was handed out says that it may be taken, not that it is.
    Taken take(MedicationDispense dispense) {
        var status = dispense.getStatus() == null ? "" : dispense.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "cancelled", "declined" ->
                    Taken.leftOut("was never handed out (%s)".formatted(status));
            default -> {
                var day =
                        dispense.hasWhenHandedOver()
                                ? dispense.getWhenHandedOverElement()
                                : dispense.getWhenPreparedElement();
                yield taken(
                        dispense,
                        dispense.getMedication(),
                        "handed out",
                        dispense.getDosageInstruction(),
                        Span.from(day, context),
                        _ -> standing.now(dispense),
                        Prescription.Kind.HAND_OUT);
            }
        };
    }

    /// One dose that was given on one day: a fact, and nothing that is taken now.
    Taken take(MedicationAdministration given) {
        var status = given.getStatus() == null ? "" : given.getStatus().toCode();
        return switch (status) {
            case "entered-in-error" -> Taken.leftOut("was entered in error");
            case "not-done" -> Taken.leftOut("says that the medicine was not given");
            default ->
                    taken(
                            given,
                            given.getMedication(),
                            "given once (" + status + ")",
                            List.of(),
                            Span.of(given.getEffective(), context),
                            _ -> Prescription.Now.PAST,
                            Prescription.Kind.HAND_OUT);
        };
    }

    private Taken prescribed(MedicationRequest request, String status) {
        var span = standing.span(request, status);
        return taken(
                request,
                request.getMedication(),
                status,
                request.getDosageInstruction(),
                span,
                names -> standing.now(request, status, names),
                Prescription.Kind.ORDER);
    }

    private interface NowOf {
        Prescription.Now of(String name);
    }

    private Taken taken(
            Resource resource,
            @Nullable Type medication,
            String status,
            List<Dosage> dosages,
            Span span,
            NowOf now,
            Prescription.Kind kind) {
        var names = medicines.of(medication);
        if (names.isEmpty()) {
            return Taken.leftOut("does not name its medicine");
        }
        var said = Instructions.of(dosages, context);
        var prescription =
                new Prescription(
                        names,
                        said.dose(),
                        said.words(),
                        span.start(),
                        span.end(),
                        now.of(names.getFirst().words()),
                        kind);
        boolean given = resource instanceof MedicationAdministration;
        return new Taken.Facts(
                List.of(fact(resource, prescription, status, span)),
                given ? Optional.empty() : Optional.of(prescription));
    }

    private ReportedFact fact(Resource resource, Prescription read, String status, Span span) {
        var dose = read.dose().map(DosageWords::words).orElse("");
        var words =
                Stream.of(dose, read.frequency())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return context.fact(
                ReportedFact.Kind.MEDICATION, read.drug(), words, span, status, resource);
    }
}
