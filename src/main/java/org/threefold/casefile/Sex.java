package org.threefold.casefile;

/// The administrative gender a record system keeps of a person (HL7 FHIR R4,
/// administrative-gender). It is no statement about biology; rules about pregnancy ask their own
/// question.
public enum Sex {
    MALE("male", "Male"),
    FEMALE("female", "Female"),
    OTHER("other", "Other"),
    UNKNOWN("unknown", "Not recorded");

    private final String fhirCode;
    private final String words;

    Sex(String fhirCode, String words) {
        this.fhirCode = fhirCode;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What another system's code means. A code we do not know says nothing.
    public static Sex fromFhir(String code) {
        for (var sex : values()) {
            if (sex.fhirCode.equals(code)) {
                return sex;
            }
        }
        return UNKNOWN;
    }
}
