package org.threefold.referral;

import org.threefold.casefile.Contact;
import org.threefold.casefile.PlainText;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a way of reaching somebody has the shape of one. Whether it works only a call can tell.
final class ContactRules {

    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9][0-9 ().\\-/]{4,29}( ?(x|ext\\.?) ?[0-9]{1,6})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

    private ContactRules() {}

    static Stream<Problem> problems(Contact contact) {
        var address = String.join("\n", contact.addressLines());
        return Stream.of(
                        phone(ReferralField.PHONE, contact.phone()),
                        email(ReferralField.EMAIL, contact.email()),
                        Problem.in(ReferralField.ADDRESS, PlainText.objectionToText(address, 500)),
                        Problem.in(
                                ReferralField.LANGUAGE,
                                PlainText.objectionToLine(contact.language(), 60)))
                .flatMap(found -> found);
    }

    static Stream<Problem> phone(ReferralField field, String phone) {
        return Problem.when(
                !phone.isEmpty() && !PHONE.matcher(phone).matches(),
                field,
                "A phone number has at least five digits; spaces, + ( ) . - are allowed.");
    }

    static Stream<Problem> email(ReferralField field, String email) {
        boolean wrong =
                !email.isEmpty()
                        && (email.length() > 254
                                || PlainText.objectionToLine(email, 254).isPresent()
                                || !EMAIL.matcher(email).matches());
        return Problem.when(wrong, field, "An e-mail address looks like name@example.org.");
    }
}
