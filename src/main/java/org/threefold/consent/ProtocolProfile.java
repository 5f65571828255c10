package org.threefold.consent;

/// Which kind of session is agreed to. A dose against pain and one for psychotherapy are not the
/// same (src/docs/clinical/course-of-care.md, "What a consent says").
public enum ProtocolProfile {
    PAIN_INFUSION("Infusion against pain"),
    KAP_PSYCHEDELIC("Psychotherapy, higher dose, therapy within a day"),
    KAP_PSYCHOLYTIC("Psychotherapy, low dose, therapy at the same time"),
    ESKETAMINE_REMS("Esketamine spray under its REMS"),
    MOOD_IV("Infusion for mood");

    private final String words;

    ProtocolProfile(String words) {
        this.words = words;
    }

    /// As staff read it.
    public String words() {
        return words;
    }
}
