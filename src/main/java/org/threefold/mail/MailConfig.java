package org.threefold.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;
import org.threefold.jobs.JobSchedule;
import org.threefold.jobs.RecurringJob;
import org.threefold.kernel.PracticeClock;

import java.nio.file.Path;
import java.time.Duration;

/// Mail as this practice has set it up: through `spring.mail.host`, or into the folder
/// `threefold.mail.folder` of a demo, or not at all.
@Configuration(proxyBeanMethods = false)
class MailConfig {

    static final String JOB = "mail.send";

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    MailRoute mailRoute(
            ObjectProvider<JavaMailSenderImpl> smtp,
            @Value("${threefold.mail.from:}") String from,
            @Value("${threefold.mail.folder:}") String folder,
            PracticeClock clock) {
        if (!folder.isBlank()) return new FolderRoute(Path.of(folder));
        var server = smtp.getIfAvailable();
        if (server == null || !StringUtils.hasText(server.getHost())) return MailRoute.NONE;
        if (!Letter.isAddress(from))
            throw new IllegalStateException(
                    "A mail server is set, and threefold.mail.from is not an address to send from.");
        return new SmtpRoute(server, from, clock);
    }

    @Bean
    RecurringJob sendMail(MailWorker worker) {
        return new RecurringJob(JOB, new JobSchedule.Every(PAUSE), _ -> worker.run());
    }
}
