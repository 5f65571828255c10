package org.threefold.history;

import org.threefold.casefile.PainCondition;

import java.util.EnumSet;
import java.util.Set;

/// For which kind of pain a drug is usually tried: src/docs/clinical/standard-treatments.md,
/// "Drugs". It is said beside a trial and takes nothing away: people weigh it.
public enum Indication {
    NEUROPATHIC("neuropathic pain"),
    FIBROMYALGIA("fibromyalgia"),
    MUSCULOSKELETAL("musculoskeletal pain"),
    LOW_BACK("low back pain"),
    HEADACHE("headache"),
    MIGRAINE("migraine"),
    TRIGEMINAL("trigeminal neuralgia"),
    CRPS("complex regional pain syndrome"),
    ANY("any pain");

    private static final String TRIGEMINAL_NEURALGIA = "G50.0";

    private final String words;

    Indication(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What is usually tried for this condition; everything, where the table does not say.
    public static Set<Indication> of(PainCondition condition) {
        if (condition.code().equals(TRIGEMINAL_NEURALGIA))
            return EnumSet.of(TRIGEMINAL, NEUROPATHIC);
        return switch (condition.key()) {
            case CRPS -> EnumSet.of(CRPS, NEUROPATHIC);
            case SCI_PAIN, NEUROPATHIC_MIXED, PHN, PLP -> EnumSet.of(NEUROPATHIC);
            case FIBROMYALGIA -> EnumSet.of(FIBROMYALGIA);
            case MIGRAINE_HEADACHE -> EnumSet.of(MIGRAINE, HEADACHE);
            case LOW_BACK_SPINAL -> EnumSet.of(LOW_BACK, MUSCULOSKELETAL);
            case CANCER_PAIN, ISCHEMIC_PAIN, OTHER -> EnumSet.allOf(Indication.class);
        };
    }
}
