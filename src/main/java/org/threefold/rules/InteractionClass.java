package org.threefold.rules;

/// The classes of medicines that rules of interaction are about, in the order of
/// src/docs/clinical/interactions.md, "Classes and rules"; `GLUCOSE_LOWERING` is what END-03 asks
/// for.
public enum InteractionClass {
    BENZODIAZEPINE,
    DEPRESSANT,
    LAMOTRIGINE,
    MAOI,
    STIMULANT,
    THEOPHYLLINE,
    CYP3A4_INHIBITOR,
    CYP2B6_INHIBITOR,
    INDUCER,
    OPIOID,
    NMDA_ANTAGONIST,
    ANTIPSYCHOTIC,
    COMBINABLE,
    NALTREXONE,
    ANTIHYPERTENSIVE,
    THYROID_HORMONE,
    ONDANSETRON,
    GLUCOSE_LOWERING
}
