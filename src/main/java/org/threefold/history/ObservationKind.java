package org.threefold.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The observations whose meaning Threefold knows, each with the LOINC codes it is recognised by
/// and the unit it is read in.
///
/// The codes are those of src/docs/clinical/codes.md, "LOINC", which names those that are from
/// practice and not from a source. A urine test for pregnancy (2106-3) is read as pregnancy; it
/// speaks of its day only, and so does one in serum (2118-8). Some records give a total under the
/// code of its panel (44249-1, 69737-5, 72109-2, 91148-7). No code of the TAPS was verified, and
/// the expectation interview is our own: both are read from the questionnaire alone.
public enum ObservationKind {
    SYSTOLIC("Systolic blood pressure", "mm[Hg]", "8480-6"),
    DIASTOLIC("Diastolic blood pressure", "mm[Hg]", "8462-4"),
    HEART_RATE("Heart rate", "/min", "8867-4"),
    SPO2("Oxygen saturation", "%", "59408-5", "2708-6"),
    WEIGHT("Weight", "kg", "29463-7", "3141-9"),
    HEIGHT("Height", "cm", "8302-2"),
    BMI("Body mass index", "kg/m2", "39156-5"),
    PAIN_NRS("Pain, 0 to 10", "{score}", "72514-3", "38208-5"),
    PEG("PEG, 0 to 10", "{score}", "91147-9", "91148-7"),
    PHQ9("PHQ-9, 0 to 27", "{score}", "44261-6", "44249-1"),
    PHQ9_ITEM9("PHQ-9 item 9, 0 to 3", "{score}", "44260-8"),
    GAD7("GAD-7, 0 to 21", "{score}", "70274-6", "69737-5"),
    AUDIT_C("AUDIT-C, 0 to 12", "{score}", "75626-2", "72109-2"),
    DAST10("DAST-10, 0 to 10", "{score}", "82667-7"),
    TAPS("TAPS part 2, a substance but tobacco, 0 to 4", "{score}"),
    TAPS_OTHER("TAPS item 9, another drug, 0 to 1", "{score}"),
    EXPECTED_CHANGE("Expectation interview, expected change of pain, 0 to 100 %", "{score}"),
    NO_OTHER_OPTION("Expectation interview, no other option, 0 to 1", "{score}"),
    ALT("Alanine aminotransferase", "U/L", "1742-6"),
    AST("Aspartate aminotransferase", "U/L", "1920-8"),
    ALP("Alkaline phosphatase", "U/L", "6768-6"),
    GGT("Gamma-glutamyl transferase", "U/L", "2324-2"),
    BILIRUBIN("Bilirubin, total", "mg/dL", "1975-2"),
    EGFR(
            "Estimated glomerular filtration rate",
            "mL/min/{1.73_m2}",
            "33914-3",
            "98979-8",
            "62238-1"),
    PREGNANCY("Pregnancy", "", "82810-3", "2106-3", "2118-8"),
    SUICIDE_SCREEN("Suicide screen", "", "93373-9");

    private static final Pattern SCREEN =
            Pattern.compile(
                    "(?i)suicid|\\bC-?SSRS\\b|\\bASQ\\b|wish(?:ed)? to be dead|self-? ?harm");

    private final String words;
    private final String unit;
    private final List<String> codes;

    ObservationKind(String words, String unit, String... codes) {
        this.words = words;
        this.unit = unit;
        this.codes = List.of(codes);
    }

    /// Whether it is the total of a questionnaire, or pain as a number: what Measures shows. The
    /// single answer on thoughts of death is none.
    boolean isScore() {
        return switch (this) {
            case PAIN_NRS, PEG, PHQ9, GAD7, AUDIT_C, DAST10 -> true;
            default -> false;
        };
    }

    /// The kind that a coding names, if it is a LOINC code Threefold knows.
    public static Optional<ObservationKind> of(Coding coding) {
        if (!Coding.LOINC.equals(coding.system())) return screen(coding);
        return Arrays.stream(values())
                .filter(kind -> kind.codes.stream().anyMatch(it -> it.equals(coding.code())))
                .findFirst()
                .or(() -> screen(coding));
    }

    /// A screen for suicide goes by many codes; its words tell.
    private static Optional<ObservationKind> screen(Coding coding) {
        return SCREEN.matcher(coding.words()).find()
                ? Optional.of(SUICIDE_SCREEN)
                : Optional.empty();
    }

    /// Whether a lower value worries more than a higher one.
    public boolean lowerIsWorse() {
        return this == SPO2 || this == EGFR;
    }

    public String words() {
        return words;
    }

    /// The unit in UCUM that its rules read; empty where the value is in words.
    public String unit() {
        return unit;
    }

    /// The LOINC code by which it is best known.
    public String code() {
        return codes.getFirst();
    }

    public Set<String> codes() {
        return Set.copyOf(codes);
    }
}
