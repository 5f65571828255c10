package org.threefold.identity;

import org.springframework.stereotype.Component;
import org.threefold.access.Invitation;
import org.threefold.mail.Letter;
import org.threefold.mail.MailQueue;

import java.util.Optional;

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

    private final MailQueue mail;

    LinkLetters(MailQueue mail) {
        this.mail = mail;
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
                        .of(link.accountId()));
        return new Handover.ByMail(link.accountId(), to);
    }

    /// @param lasts such as ", for a day"
    Handover reset(Invitation link, String to, String lasts) {
        mail.queue(
                Letter.to(
                                to,
                                "A new password for Threefold",
                                RESET.formatted(lasts, mail.link(link.path())))
                        .of(link.accountId()));
        return new Handover.ByMail(link.accountId(), to);
    }

    void tell(String to, String subject, String sentence) {
        reachable(to).ifPresent(it -> mail.queue(Letter.to(it, subject, sentence + "\n")));
    }
}
