package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a prescription's medicine is called: written in it, or in a Medication of the bundle that
/// it points to.
final class MedicineNames {

    private final Frame frame;
    private final Map<String, CodeableConcept> byReference = new HashMap<>();

    MedicineNames(Frame frame) {
        this.frame = frame;
    }

    void learn(Slice slice, Medication medication) {
        byReference.put(slice.fullUrl(), medication.getCode());
        byReference.put("Medication/" + slice.id(), medication.getCode());
    }

    List<Coding> of(@Nullable Type medication) {
        return switch (medication) {
            case CodeableConcept concept -> Codings.all(concept, frame);
            case Reference reference -> referred(reference);
            case null, default -> List.of();
        };
    }

    private List<Coding> referred(Reference reference) {
        if (reference.getResource() instanceof Medication contained) {
            return Codings.all(contained.getCode(), frame);
        }
        var name = Codings.orEmpty(reference.getReference());
        var concept = byReference.get(name);
        if (concept != null) {
            return Codings.all(concept, frame);
        }
        var display = frame.clean(Codings.orEmpty(reference.getDisplay()), 300);
        return display.isBlank() ? List.of() : List.of(Coding.named(display));
    }
}
