package org.threefold.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Invitation;
import org.threefold.access.Invitations;
import org.threefold.kernel.PracticeClock;
import org.threefold.mail.Letter;
import org.threefold.mail.MailQueue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// The letters about accounts: links, and what is done to an account by others. They name no
/// patient and no case, and are in plain words.
@Component
class LinkLetters {

    private static final String INVITED =
            """
            You are invited to Threefold, the portal of your practice.

            Open this link and choose a password. It works once, for three days:

            %s

            If you did not expect this letter, do nothing, and tell the practice.
            """;

    private static final String RESET =
            """
            Somebody asked for a new password for your account in Threefold.

            Open this link and choose one. It works once%s:

            %s

            If this was not you, do not open it, and tell the practice.
            """;

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
                                "Your invitation to Threefold",
                                INVITED.formatted(mail.link(link.path())))
                        .of(link.accountId())
                        .until(clock.instant().plus(INVITATION)));
        return new Handover.ByMail(link.accountId(), to);
    }

    /// @param hours for which the link works
    Handover reset(Invitation link, String to, int hours) {
        var lasts = hours == 1 ? ", for an hour" : ", for %d hours".formatted(hours);
        mail.queue(
                Letter.to(
                                to,
                                "A new password for Threefold",
                                RESET.formatted(lasts, mail.link(link.path())))
                        .of(link.accountId())
                        .until(clock.instant().plus(Duration.ofHours(hours))));
        return new Handover.ByMail(link.accountId(), to);
    }

    /// @param account whose owner is told; nobody's where an officer is
    void tell(String to, @Nullable UUID account, String subject, String sentence) {
        reachable(to)
                .map(it -> Letter.to(it, subject, sentence + "\n"))
                .map(it -> account == null ? it : it.of(account))
                .ifPresent(mail::queue);
    }
}
