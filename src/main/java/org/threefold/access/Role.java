package org.threefold.access;

/// What somebody is in the practice. A person may hold several.
public enum Role {
    PAIN_SPECIALIST("Pain specialist"),
    MENTAL_HEALTH_PROFESSIONAL("Mental-health professional"),
    THERAPIST("Therapist"),
    SESSION_MONITOR("Session monitor"),
    COORDINATOR("Coordinator"),
    MEDICAL_DIRECTOR("Medical director"),
    PRIVACY_OFFICER("Privacy officer"),
    PATIENT("Patient"),
    REFERRER("Referrer");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
