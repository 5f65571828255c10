package org.threefold.referral;

/// Who sends the person: name, organisation, and a phone number or e-mail address to answer to.
/// Empty is not recorded.
public record Referrer(String name, String organisation, String contact) {

    public static final Referrer NOT_RECORDED = new Referrer("", "", "");

    public Referrer {
        name = name.strip();
        organisation = organisation.strip();
        contact = contact.strip();
    }

    public String words() {
        if (name.isEmpty()) {
            return organisation.isEmpty() ? "Not recorded" : organisation;
        }
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }
}
