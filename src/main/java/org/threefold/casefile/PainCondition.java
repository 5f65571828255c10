package org.threefold.casefile;

/// One pain condition: its code and title in ICD-10-CM (US National Center for Health Statistics,
/// public domain), and the family by which the evidence is weighed.
public record PainCondition(String code, String title, ConditionKey key) {

    public EvidenceTier tier() {
        return key.tier();
    }

    /// As it stands on the screen.
    public String words() {
        return title + " (" + code + ")";
    }
}
