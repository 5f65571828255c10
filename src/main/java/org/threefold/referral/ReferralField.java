package org.threefold.referral;

/// The fields of a referral, so that what is wrong can be said where it stands. The words are the
/// labels on the form.
public enum ReferralField {
    FAMILY("Family name"),
    GIVEN("Given name"),
    BIRTH_DATE("Date of birth"),
    SEX("Sex"),
    IDENTIFIER("Record number elsewhere"),
    IDENTIFIER_SYSTEM("Who gave that number"),
    PHONE("Phone"),
    EMAIL("E-mail"),
    ADDRESS("Address"),
    LANGUAGE("Preferred language"),
    CONDITION("Pain condition"),
    QUESTION("Question asked"),
    URGENCY("Urgency"),
    REFERRER_NAME("Referrer"),
    REFERRER_ORGANISATION("Organisation"),
    REFERRER_CONTACT("Referrer's phone or e-mail"),
    NOTE("Note");

    private final String words;

    ReferralField(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
