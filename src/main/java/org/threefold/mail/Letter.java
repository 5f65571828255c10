package org.threefold.mail;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// One letter, in plain text. It holds nothing clinical, and no name but the recipient's.
///
/// @param to one address
/// @param accountId whose it is, where it is to the owner of an account
/// @param expiresAt after which it is of no use, and not sent any more
public record Letter(
        UUID id,
        String to,
        String subject,
        String body,
        @Nullable UUID accountId,
        @Nullable Instant expiresAt) {

    /// One address of the usual form. Quoted names, comments and lists are refused; so is anything
    /// that could end a header.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;

    /// Refuses what is no single address, and a subject of more than one line.
    public Letter {
        if (!isAddress(to)) throw new IllegalArgumentException("Not one e-mail address");
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControls(subject))
            throw new IllegalArgumentException("Not a subject of one line");
    }

    public static Letter to(String address, String subject, String body) {
        return new Letter(Ids.next(), address.strip(), subject, body, null, null);
    }

    public Letter of(UUID account) {
        return new Letter(id, to, subject, body, account, expiresAt);
    }

    public Letter until(Instant moment) {
        return new Letter(id, to, subject, body, accountId, moment);
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /// An address that can be written to, or nothing.
    public static Optional<String> address(String text) {
        return Optional.of(text.strip()).filter(Letter::isAddress);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
