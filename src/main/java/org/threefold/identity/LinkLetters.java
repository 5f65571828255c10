package org.threefold.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Invitation;
import org.threefold.access.Invitations;
import org.threefold.kernel.Messages;
import org.threefold.kernel.PracticeClock;
import org.threefold.mail.Letter;
import org.threefold.mail.MailQueue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The letters about accounts: links, and what is done to an account by others. They name no
/// patient and no case, and are in plain words.
@Component
class LinkLetters {

    private static final Messages TEXTS = Messages.beside(LinkLetters.class);

    /// The one place that decides in which language a letter is written.
    private static final Locale LANGUAGE = Messages.BASE;

    private static final Duration INVITATION = Duration.ofHours(Invitations.HOURS);

    private final MailQueue mail;
    private final PracticeClock clock;

    LinkLetters(MailQueue mail, PracticeClock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    /// The address, if it can be written to at all.
    Optional<String> address(String contact) {
        return Letter.address(contact);
    }

    /// The address, if this practice has mail and it can be written to.
    Optional<String> reachable(String contact) {
        return mail.open() ? address(contact) : Optional.empty();
    }

    Handover invite(Invitation link, String to) {
        mail.queue(
                Letter.to(
                                to,
                                text("letters.invitation.subject"),
                                text("letters.invitation", mail.link(link.path())))
                        .of(link.accountId())
                        .until(clock.instant().plus(INVITATION)));
        return new Handover.ByMail(link.accountId(), to);
    }

    /// @param hours for which the link works
    Handover reset(Invitation link, String to, int hours) {
        mail.queue(
                Letter.to(
                                to,
                                text("letters.reset.subject"),
                                TEXTS.count(
                                        LANGUAGE, "letters.reset", hours, mail.link(link.path())))
                        .of(link.accountId())
                        .until(clock.instant().plus(Duration.ofHours(hours))));
        return new Handover.ByMail(link.accountId(), to);
    }

    /// @param account whose owner is told; nobody's where an officer is
    /// @param subject and body are keys of messages
    void tell(String to, @Nullable UUID account, String subject, String body) {
        reachable(to)
                .map(it -> Letter.to(it, text(subject), text(body)))
                .map(it -> account == null ? it : it.of(account))
                .ifPresent(mail::queue);
    }

    private static String text(String key, Object... values) {
        return TEXTS.text(LANGUAGE, key, values);
    }
}
