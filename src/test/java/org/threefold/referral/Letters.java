package org.threefold.referral;

import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.ReferralId;
import org.threefold.casefile.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Referral letters for tests. Everything is set that a test does not talk about.
public final class Letters {

    private Letters() {}

    public static PersonDraft person(String family, String given, Identifier... numbers) {
        return new PersonDraft(
                family,
                given,
                LocalDate.of(1974, 5, 2),
                Sex.FEMALE,
                List.of(numbers),
                new Contact("+1 555 0100", "r@example.org", List.of("1 Elm St", "Eugene"), "en"));
    }

    public static ReferralDraft about(PersonDraft person) {
        return about(person, Urgency.ROUTINE);
    }

    public static ReferralDraft about(PersonDraft person, Urgency urgency) {
        return new ReferralDraft(
                UUID.randomUUID(),
                person,
                PainConditions.byCode("G90.511").orElseThrow(),
                "Would KAP help?",
                urgency,
                new Referrer("Dr. Ada Quill", "Elm Street Clinic", "+1 555 0199"),
                Origin.BY_FORM,
                "");
    }

    public static Acceptance accepting(ReferralId referral) {
        return new Acceptance(
                UUID.randomUUID(), referral, "Is KAP right for CRPS of the right arm?", null);
    }
}
