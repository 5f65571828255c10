package org.threefold.library;

/// What sort of publication a source is; says nothing of how good it is.
public enum SourceKind {
    GUIDELINE("Guideline"),
    SYSTEMATIC_REVIEW("Systematic review"),
    TRIAL("Randomised trial"),
    OBSERVATION("Observational study"),
    REVIEW("Narrative review"),
    LABEL("Drug label"),
    REGULATOR("Regulator or law"),
    PAYER("Payer"),
    INSTRUMENT("Measuring instrument"),
    PRACTICE("Practice"),
    OTHER("Other");

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
