package org.threefold.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.SystemAccount;
import org.threefold.casefile.Deaths;
import org.threefold.jobs.Jobs;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The queue with a real mail server.
@InTheClinic
class MailWorkerTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Deaths deaths;
    @Autowired MailStore store;
    @Autowired SentMail sent;
    @Autowired ObjectProvider<MailBlock> blocks;
    @Autowired SystemAccount system;
    @Autowired Jobs jobs;
    @Autowired PlatformTransactionManager transactions;
    @Autowired TestClock clock;

    private static final Duration LASTS = Duration.ofHours(1);

    private GreenMail server;
    private String to;

    @BeforeEach
    void a_mail_server() {
        server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        to = "r" + Ids.next() + "@example.org";
        clinic.databaseAs("postgres").sql("delete from mail.letter").update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_goes_out_once_its_transaction_has_committed() throws MessagingException {
        queue(null, false);
        worker(smtp()).run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Grüße");
        assertThat(message.getAllRecipients()[0]).hasToString(to);
        assertThat(message.getFrom()[0]).hasToString("portal@example.org");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(line().state()).isEqualTo(MailLine.State.SENT);
        worker(smtp()).run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_of_a_transaction_that_fails_never_goes_out() {
        assertThatThrownBy(() -> queue(null, true)).hasMessage("rolled back");
        worker(smtp()).run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_server_that_is_away_gets_it_later() {
        queue(null, false);
        var route = smtp();
        server.stop();
        worker(route).run();
        assertThat(line()).matches(it -> it.state() == MailLine.State.QUEUED && it.attempts() == 1);
        worker(route).run();
        assertThat(line().attempts()).isEqualTo(1);

        server.start();
        try (var _ = clock.ahead(Duration.ofMinutes(2))) {
            worker(smtp()).run();
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(line().state()).isEqualTo(MailLine.State.SENT);
    }

    @Test
    void a_crash_after_sending_sends_it_again_under_the_same_message_id() {
        queue(null, false);
        var crashing = new Crashing(smtp());
        assertThatThrownBy(() -> worker(crashing).run()).isInstanceOf(Crash.class);
        worker(smtp()).run();
        assertThat(ids()).hasSize(1);

        try (var _ = clock.ahead(Duration.ofMinutes(6))) {
            worker(smtp()).run();
        }
        assertThat(ids()).hasSize(2);
        assertThat(ids().getFirst()).isEqualTo(ids().getLast()).matches("<[0-9a-f-]{36}@.+>");
    }

    @Test
    void two_nodes_do_not_send_the_same_letter() {
        queue(null, false);
        var other = worker(smtp());
        worker(
                        new MailRoute() {
                            @Override
                            public boolean open() {
                                return true;
                            }

                            @Override
                            public void send(Letter letter, String messageId) {
                                other.run();
                                smtp().send(letter, messageId);
                            }
                        })
                .run();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void the_text_is_wiped_when_it_was_sent_and_when_it_is_given_up() {
        queue(null, false);
        assertThat(body()).contains("secret-link");
        worker(smtp()).run();
        assertThat(body()).isNull();

        queue(null, false);
        var route = smtp();
        server.stop();
        clinic.databaseAs("postgres").sql("update mail.letter set expires_at = null").update();
        for (int attempt = 0; attempt < Delivery.ATTEMPTS; attempt++)
            try (var _ = clock.ahead(Duration.ofHours(5L * attempt))) {
                worker(route).run();
            }
        assertThat(line().state()).isEqualTo(MailLine.State.GIVEN_UP);
        assertThat(body()).isNull();
    }

    @Test
    void a_letter_whose_link_stopped_working_is_not_sent_and_its_text_is_wiped() {
        queue(null, false);
        try (var _ = clock.ahead(Duration.ofHours(2))) {
            worker(MailRoute.NONE).run();
        }
        assertThat(line().state()).isEqualTo(MailLine.State.STOPPED);
        assertThat(body()).isNull();
    }

    @Test
    void nothing_is_sent_to_the_dead_however_long_it_waited() {
        var patient = patients.invited("Dead", "Dora");
        var account =
                clinic.databaseAs("postgres")
                        .sql(
                                "select account_id from access.relation where case_id = ? and kind = 'PATIENT'")
                        .param(patient.caseId().value())
                        .query(UUID.class)
                        .single();
        queue(account, false);
        done(deaths.record(clinic.coordinator(), patient.caseId(), null, "Her sister called."));
        worker(smtp()).run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(line().state()).isEqualTo(MailLine.State.STOPPED);
        assertThat(line().why())
                .isEqualTo("The person is recorded as dead, or a referral reports it.");
    }

    @Test
    void officers_see_what_was_sent_and_nobody_reads_the_text_or_takes_a_letter() {
        queue(null, false);

        assertThat(refusal(sent.list(clinic.therapist(), 0, 10)))
                .isEqualTo("Your role may not see what was sent by mail.");
        for (var sql :
                List.of("select * from mail.claim(now(), now(), 10)", "select * from mail.letter"))
            assertThatThrownBy(
                            () ->
                                    clinic.inNameOf(
                                            clinic.privacyOfficer(),
                                            db -> db.sql(sql).query((_, _) -> true).list()))
                    .hasStackTraceContaining("ERROR");
    }

    @Test
    void no_letter_is_queued_by_sql_in_the_name_of_somebody_who_sends_none() {
        assertThatThrownBy(
                        () ->
                                clinic.inNameOf(
                                        clinic.therapist(),
                                        db ->
                                                db.sql(
                                                                "select mail.queue(gen_random_uuid(), '<x@y>', 'a@example.org', 's', 'b', null, null, now())")
                                                        .query((_, _) -> true)
                                                        .single()))
                .hasStackTraceContaining("Letters are queued by officers");
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /// A node that dies between sending a letter and saying so.
    private record Crashing(MailRoute route) implements MailRoute {

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public void send(Letter letter, String messageId) {
            route.send(letter, messageId);
            throw new Crash();
        }
    }

    private void queue(@Nullable UUID account, boolean fails) {
        var queue = new MailQueue(store, smtp(), jobs, clock, "https://portal.example.org/");
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> {
                            system.bind();
                            var letter =
                                    Letter.to(to, "Grüße", "A secret-link for you.")
                                            .until(clock.instant().plus(LASTS));
                            queue.queue(account == null ? letter : letter.of(account));
                            if (fails) throw new IllegalStateException("rolled back");
                        });
    }

    private MailWorker worker(MailRoute route) {
        return new MailWorker(store, route, blocks, system, transactions, clock);
    }

    private MailRoute smtp() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        return new SmtpRoute(sender, "portal@example.org", clock);
    }

    private List<String> ids() {
        return Arrays.stream(server.getReceivedMessages()).map(MailWorkerTest::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<MailLine> lines() {
        return done(sent.list(clinic.privacyOfficer(), 0, 100)).stream()
                .filter(it -> it.to().equals(to))
                .toList();
    }

    private MailLine line() {
        return lines().getFirst();
    }

    private @Nullable String body() {
        return clinic.databaseAs("postgres")
                .sql(
                        "select body from mail.letter where recipient = ? order by queued_at desc limit 1")
                .param(to)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
