package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.PainCondition;
import org.threefold.casefile.Person;
import org.threefold.casefile.PlainText;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A referral before it is recorded, with whatever is missing or wrong.
///
/// @param command made when the form opened or the file was read: sending the same command again
///     answers with the first referral instead of making a second
public record ReferralDraft(
        UUID command,
        PersonDraft person,
        @Nullable PainCondition condition,
        String question,
        @Nullable Urgency urgency,
        Referrer referrer,
        Origin origin,
        String note) {

    static final int LONGEST_TEXT = 4000;

    public ReferralDraft {
        question = question.strip();
        note = note.strip();
    }

    /// Every problem of every field, in the order of the form.
    public List<Problem> problems(LocalDate today) {
        return Stream.of(person.problems(today).stream(), asked(), sender())
                .flatMap(found -> found)
                .toList();
    }

    /// @throws IllegalStateException when the condition or the urgency is missing
    Referral referral(ReferralId id, Person recorded, StaffId by, Instant now) {
        if (condition == null || urgency == null) {
            throw new IllegalStateException("This referral still has problems");
        }
        return new Referral(
                id, recorded, condition, question, urgency, referrer, origin, note, by, now);
    }

    private Stream<Problem> asked() {
        return Stream.of(
                        Problem.when(
                                condition == null,
                                ReferralField.CONDITION,
                                "Choose the pain condition; search by words or by code."),
                        Problem.when(
                                question.isEmpty(),
                                ReferralField.QUESTION,
                                "Say what the referrer wants to know."),
                        Problem.in(
                                ReferralField.QUESTION,
                                PlainText.objectionToText(question, LONGEST_TEXT)),
                        Problem.when(
                                urgency == null, ReferralField.URGENCY, "Say how soon to look."),
                        Problem.in(
                                ReferralField.NOTE, PlainText.objectionToText(note, LONGEST_TEXT)))
                .flatMap(found -> found);
    }

    private Stream<Problem> sender() {
        var contact = referrer.contact();
        return Stream.of(
                        Problem.when(
                                referrer.name().isEmpty() && referrer.organisation().isEmpty(),
                                ReferralField.REFERRER_NAME,
                                "Say who sends the person: a name or an organisation."),
                        Problem.in(
                                ReferralField.REFERRER_NAME,
                                PlainText.objectionToName(referrer.name(), 120)),
                        Problem.in(
                                ReferralField.REFERRER_ORGANISATION,
                                PlainText.objectionToLine(referrer.organisation(), 200)),
                        contact.contains("@")
                                ? ContactRules.email(ReferralField.REFERRER_CONTACT, contact)
                                : ContactRules.phone(ReferralField.REFERRER_CONTACT, contact))
                .flatMap(found -> found);
    }
}
