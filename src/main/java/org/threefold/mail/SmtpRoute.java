package org.threefold.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.threefold.kernel.PracticeClock;

import java.nio.charset.StandardCharsets;
import java.util.Date;

/// Through a mail server, by SMTP.
final class SmtpRoute implements MailRoute {

    private final JavaMailSenderImpl smtp;
    private final String from;
    private final PracticeClock clock;

    /// @param from the sender's address
    SmtpRoute(JavaMailSenderImpl smtp, String from, PracticeClock clock) {
        this.smtp = smtp;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void send(Letter letter, String messageId) {
        try {
            smtp.send(message(smtp.getSession(), letter, messageId));
        } catch (MessagingException failed) {
            throw new IllegalStateException("The letter could not be written", failed);
        }
    }

    /// The library gives each message a new Message-ID when it saves it; ours stays.
    private MimeMessage message(Session session, Letter letter, String messageId)
            throws MessagingException {
        var message =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", messageId);
                    }
                };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipients(
                Message.RecipientType.TO, new Address[] {new InternetAddress(letter.to(), true)});
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }
}
