package org.threefold.interop;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kinds of FHIR resource that are left out as a kind, each with its reason.
final class NotRead {

    static final String OTHER = "is of a kind that Threefold does not read";

    private static final Set<String> READ =
            Set.of(
                    "Patient",
                    "Condition",
                    "AllergyIntolerance",
                    "MedicationRequest",
                    "MedicationStatement",
                    "MedicationDispense",
                    "MedicationAdministration",
                    "Observation",
                    "Procedure",
                    "QuestionnaireResponse",
                    "FamilyMemberHistory",
                    "Medication");

    private static final String BILLING = "is billing";
    private static final String DEVICE = "is about devices and supplies";
    private static final String PEOPLE = "is about the sender's people and places";
    private static final String PLANS = "is the sender's own plan of care";

    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry("Claim", BILLING),
                    Map.entry("ClaimResponse", BILLING),
                    Map.entry("Coverage", BILLING),
                    Map.entry("ExplanationOfBenefit", BILLING),
                    Map.entry(
                            "Encounter",
                            "is a visit; its findings are read from their own entries"),
                    Map.entry(
                            "DiagnosticReport",
                            "gathers results that are read from their own entries"),
                    Map.entry("DocumentReference", "is a document; documents are not opened"),
                    Map.entry("Binary", "is a document; documents are not opened"),
                    Map.entry("Composition", "is a document; documents are not opened"),
                    Map.entry(
                            "Questionnaire",
                            "is a form; what it says of its items is obeyed where its answers are read"),
                    Map.entry("Media", "is a picture or a recording"),
                    Map.entry("ImagingStudy", "is imaging; pictures are not opened"),
                    Map.entry("Immunization", "is a vaccination, not used here"),
                    Map.entry("Device", DEVICE),
                    Map.entry("SupplyDelivery", DEVICE),
                    Map.entry("CarePlan", PLANS),
                    Map.entry("CareTeam", PLANS),
                    Map.entry("Goal", PLANS),
                    Map.entry("Organization", PEOPLE),
                    Map.entry("Location", PEOPLE),
                    Map.entry("Practitioner", PEOPLE),
                    Map.entry("PractitionerRole", PEOPLE),
                    Map.entry("RelatedPerson", "is about another person"),
                    Map.entry("Provenance", "says how the bundle was made"),
                    Map.entry("Bundle", "is a bundle within the bundle"),
                    Map.entry("", "holds no resource"));

    private NotRead() {}

    static Optional<String> reasonFor(String type) {
        if (READ.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(REASONS.getOrDefault(type, OTHER));
    }
}
