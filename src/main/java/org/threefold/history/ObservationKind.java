package org.threefold.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The observations whose meaning Threefold knows, each with the LOINC codes it is recognised by
/// and the unit it is read in.
///
/// The codes are those of the clinical specification, sections 4.2 and 10. Two stand outside that
/// list: 33914-3 (estimated GFR, as Synthea 3.2 writes it) and 44260-8 (PHQ-9 item 9, from the
/// instrument's item list in section 4.4). A urine test for pregnancy (2106-3) is read as
/// pregnancy; it speaks of its day only.
public enum ObservationKind {
    SYSTOLIC("Systolic blood pressure", "mm[Hg]", "8480-6"),
    DIASTOLIC("Diastolic blood pressure", "mm[Hg]", "8462-4"),
    HEART_RATE("Heart rate", "/min", "8867-4"),
    SPO2("Oxygen saturation", "%", "59408-5", "2708-6"),
    WEIGHT("Weight", "kg", "29463-7"),
    HEIGHT("Height", "cm", "8302-2"),
    BMI("Body mass index", "kg/m2", "39156-5"),
    PAIN_NRS("Pain, 0 to 10", "{score}", "72514-3"),
    PEG("PEG, 0 to 10", "{score}", "91147-9"),
    PHQ9("PHQ-9, 0 to 27", "{score}", "44261-6"),
    PHQ9_ITEM9("PHQ-9 item 9, 0 to 3", "{score}", "44260-8"),
    GAD7("GAD-7, 0 to 21", "{score}", "70274-6"),
    AUDIT_C("AUDIT-C, 0 to 12", "{score}", "75626-2"),
    DAST10("DAST-10, 0 to 10", "{score}", "82667-7"),
    ALT("Alanine aminotransferase", "U/L", "1742-6"),
    AST("Aspartate aminotransferase", "U/L", "1920-8"),
    ALP("Alkaline phosphatase", "U/L", "6768-6"),
    GGT("Gamma-glutamyl transferase", "U/L", "2324-2"),
    BILIRUBIN("Bilirubin, total", "mg/dL", "1975-2"),
    EGFR("Estimated glomerular filtration rate", "mL/min/{1.73_m2}", "33914-3"),
    PREGNANCY("Pregnancy", "", "82810-3", "2106-3");

    private final String words;
    private final String unit;
    private final List<String> codes;

    ObservationKind(String words, String unit, String... codes) {
        this.words = words;
        this.unit = unit;
        this.codes = List.of(codes);
    }

    /// The kind that a coding names, if it is a LOINC code Threefold knows.
    public static Optional<ObservationKind> of(Coding coding) {
        if (!Coding.LOINC.equals(coding.system())) return Optional.empty();
        return Arrays.stream(values())
                .filter(kind -> kind.codes.stream().anyMatch(it -> it.equals(coding.code())))
                .findFirst();
    }

    public String words() {
        return words;
    }

    /// The unit in UCUM that its rules read; empty where the value is in words.
    public String unit() {
        return unit;
    }

    public Set<String> codes() {
        return Set.copyOf(codes);
    }
}
