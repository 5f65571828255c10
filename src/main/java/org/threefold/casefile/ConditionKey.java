package org.threefold.casefile;

/// The families of pain by which the evidence for ketamine is weighed, with what the consensus
/// guideline of ASRA, AAPM and ASA (Cohen et al., Reg Anesth Pain Med 2018;43:521-546,
/// doi 10.1097/AAP.0000000000000808) says of each. Mark of the whole table: CHECKED_SECONDARY (read
/// in digests of the guideline; its body is still to be compared).
public enum ConditionKey {
    CRPS(
            "Complex regional pain syndrome",
            EvidenceTier.MODERATE,
            "Moderate evidence of improvement, up to 12 weeks (grade B, low to moderate"
                    + " certainty)."),
    SCI_PAIN(
            "Spinal cord injury pain",
            EvidenceTier.WEAK,
            "Weak evidence, short term only (grade C, low certainty)."),
    NEUROPATHIC_MIXED("Mixed neuropathic pain"),
    PHN("Postherpetic neuralgia"),
    PLP("Phantom limb pain"),
    FIBROMYALGIA("Fibromyalgia"),
    CANCER_PAIN("Cancer pain"),
    ISCHEMIC_PAIN("Ischaemic limb pain"),
    MIGRAINE_HEADACHE("Migraine and headache"),
    LOW_BACK_SPINAL("Low back and spinal pain"),
    OTHER(
            "Other chronic pain",
            EvidenceTier.NOT_ADDRESSED,
            "The guideline says nothing of this condition.");

    private final String words;
    private final EvidenceTier tier;
    private final String statement;

    ConditionKey(String words) {
        this(
                words,
                EvidenceTier.VERY_WEAK,
                "Weak or no evidence, at best for immediate relief (grade D, low certainty).");
    }

    ConditionKey(String words, EvidenceTier tier, String statement) {
        this.words = words;
        this.tier = tier;
        this.statement = statement;
    }

    public String words() {
        return words;
    }

    public EvidenceTier tier() {
        return tier;
    }

    /// What the guideline says, in one sentence.
    public String statement() {
        return statement;
    }
}
