package org.threefold.referral;

/// How soon the practice looks at a referral. The times are practice policy: no guideline gives
/// them. None of them is an emergency service.
public enum Urgency {
    ROUTINE("Routine", "Looked at within ten working days."),
    SOON(
            "Soon",
            "Looked at within three working days: the pain is getting worse, or support ends."),
    URGENT("Urgent", "Looked at on the same working day. An emergency belongs to emergency care.");

    private final String words;
    private final String meaning;

    Urgency(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }
}
