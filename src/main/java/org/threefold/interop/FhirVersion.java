package org.threefold.interop;

import tools.jackson.core.JsonToken;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// FHIR versions that are not R4, told by shapes that R4 does not have. Whence: the "Diff" pages of
/// the HL7 specifications STU3 (3.0.2), R4 (4.0.1) and R5 (5.0.0).
///
/// A shape is `Type.field`, with `=text` when a plain text stands where R4 has an object and
/// `=object` the other way round, or `Type` alone for a resource R4 does not know.
enum FhirVersion {
    DSTU2(
            "DSTU2",
            Set.of(
                    "MedicationOrder",
                    "DiagnosticOrder",
                    "DeviceUseRequest",
                    "Condition.dateRecorded",
                    "Condition.patient=object",
                    "Patient.careProvider",
                    "MedicationStatement.wasNotTaken",
                    "Observation.comments")),
    STU3(
            "STU3",
            Set.of(
                    "ReferralRequest",
                    "ProcedureRequest",
                    "EligibilityRequest",
                    "ProcessRequest",
                    "ImagingManifest",
                    "BodySite",
                    "Sequence",
                    "MedicationStatement.taken",
                    "Observation.context",
                    "Condition.context",
                    "Condition.assertedDate",
                    "Condition.clinicalStatus=text",
                    "Condition.verificationStatus=text",
                    "AllergyIntolerance.clinicalStatus=text",
                    "AllergyIntolerance.assertedDate",
                    "Procedure.context",
                    "Procedure.notDone",
                    "MedicationRequest.context",
                    "DiagnosticReport.context",
                    "QuestionnaireResponse.context",
                    "QuestionnaireResponse.parent",
                    "Immunization.notGiven",
                    "CarePlan.context",
                    "Patient.animal")),
    R5(
            "R5",
            Set.of(
                    "MedicationRequest.medication",
                    "MedicationStatement.medication",
                    "Procedure.occurrenceDateTime",
                    "Procedure.occurrencePeriod",
                    "Encounter.actualPeriod"));

    private static final Map<Character, FhirVersion> BY_NUMBER =
            Map.of('1', DSTU2, '3', STU3, '5', R5);

    private final String words;
    private final Set<String> marks;

    FhirVersion(String words, Set<String> marks) {
        this.words = words;
        this.marks = marks;
    }

    static Optional<FhirVersion> markedBy(String shape) {
        for (var version : values()) {
            if (version.marks.contains(shape)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /// A version, and the shape that gives it away.
    record Found(FhirVersion version, String mark) {}

    /// What the fields of one resource give away.
    static Optional<Found> of(String type, Map<String, JsonToken> fields) {
        return Stream.concat(
                        Stream.of(type),
                        fields.entrySet().stream()
                                .flatMap(
                                        field ->
                                                Stream.of(
                                                        type + "." + field.getKey(),
                                                        type
                                                                + "."
                                                                + field.getKey()
                                                                + kind(field.getValue()))))
                .flatMap(
                        shape ->
                                markedBy(shape)
                                        .map(it -> new Found(it, shape.replaceFirst("=.*$", "")))
                                        .stream())
                .findFirst();
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "=text";
            case START_OBJECT -> "=object";
            default -> "";
        };
    }

    /// What a `fhirVersion` such as 3.0.1 says.
    static Optional<FhirVersion> named(String version) {
        return version.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(BY_NUMBER.get(version.charAt(0)));
    }

    /// Of a single resource that is no bundle.
    String sentenceOfOne(String mark) {
        return "This is a FHIR %s resource (%s), not a bundle. Threefold reads FHIR R4; please export the whole record as an R4 bundle."
                .formatted(words, mark);
    }

    String sentence(String mark) {
        return "This is a FHIR %s bundle (%s). Threefold reads FHIR R4; please export it as R4."
                .formatted(words, mark);
    }
}
