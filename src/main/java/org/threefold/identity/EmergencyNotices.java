package org.threefold.identity;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threefold.access.EmergencyOpened;
import org.threefold.kernel.PracticeClock;
import org.threefold.mail.Letter;
import org.threefold.mail.MailQueue;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes to the privacy officer and the seats as soon as a case is opened in an emergency, in the
/// same transaction. The letter names who opened it, and no patient and no case.
@Component
class EmergencyNotices {

    private static final String SUBJECT = "Threefold: emergency access to a record";

    private static final String TEXT =
            """
            %s opened a record in an emergency, without a seat on it, until %s.

            Which record it is, and why, stands in Threefold: officers find it under
            Emergency access. It has to be reviewed by an officer who is not the same person.

            %s
            """;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final JdbcClient db;
    private final MailQueue mail;
    private final PracticeClock clock;

    EmergencyNotices(JdbcClient db, MailQueue mail, PracticeClock clock) {
        this.db = db;
        this.mail = mail;
        this.clock = clock;
    }

    @EventListener
    void on(EmergencyOpened opened) {
        if (!mail.open()) return;
        var text =
                TEXT.formatted(
                        opened.permit().name(),
                        HOUR.format(opened.until().atZone(clock.getZone())),
                        mail.link("/emergency-access"));
        contacts().stream()
                .flatMap(it -> Letter.address(it).stream())
                .map(it -> Letter.to(it, SUBJECT, text))
                .forEach(mail::queue);
    }

    private List<String> contacts() {
        return db.sql("select contact from access.emergency_notice_contacts()")
                .query(String.class)
                .list();
    }
}
