package org.threefold.consent;

/// With whom beyond the team something of the course may be shared, each by a yes of its own.
public enum SharedWith {
    REFERRER("the referrer"),
    FAMILY("family"),
    TEACHING("teaching, without a name");

    private final String words;

    SharedWith(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
