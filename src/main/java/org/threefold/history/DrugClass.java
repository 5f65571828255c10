package org.threefold.history;

/// The classes of drugs that the table of adequate trials knows
/// (src/docs/clinical/standard-treatments.md, "Drugs"), those that guidelines recommend against,
/// and any other.
public enum DrugClass {
    GABAPENTINOID("Gabapentinoid"),
    SNRI("SNRI"),
    TCA("Tricyclic antidepressant"),
    TOPICAL("Topical"),
    NSAID("NSAID"),
    ACETAMINOPHEN("Acetaminophen"),
    ANTICONVULSANT_NA("Sodium-channel anticonvulsant"),
    MUSCLE_RELAXANT("Muscle relaxant"),
    TRAMADOL("Tramadol"),
    OPIOID("Opioid"),
    BOTULINUM_A("Botulinum toxin A"),
    MIGRAINE_PREVENTIVE("Migraine preventive"),
    BISPHOSPHONATE_STEROID("Bisphosphonate or steroid course"),
    LOW_DOSE_NALTREXONE("Low-dose naltrexone"),
    CANNABINOID("Cannabinoid"),
    VALPROATE("Valproate"),
    LEVETIRACETAM("Levetiracetam"),
    MEXILETINE("Mexiletine"),
    OTHER("Other drug");

    private final String words;

    DrugClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
