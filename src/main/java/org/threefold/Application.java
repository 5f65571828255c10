package org.threefold;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.threefold.access.Accounts;
import org.threefold.access.Invitation;
import org.threefold.kernel.PracticeClock;
import org.threefold.kernel.PracticeZone;

/// Threefold, started.
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        var portal = SpringApplication.run(Application.class, arguments);
        portal.getBean(Accounts.class)
                .firstStart()
                .ifPresent(invitation -> welcome(portal, invitation));
    }

    /// Nobody has a password yet, so whoever reads the terminal of the first start sets one.
    private static void welcome(ConfigurableApplicationContext portal, Invitation invitation) {
        var address = portal.getEnvironment().getRequiredProperty("threefold.address");
        IO.println(
                """

                Nobody can sign in yet. This link lets the first administrator set a password;
                it works once, and for three days. A restart makes a new one.

                  %s%s
                """
                        .formatted(address, invitation.path()));
    }

    /// The only clock of the application: time comes in through it, so a test can set it.
    @Bean
    PracticeClock clock(@Value("${threefold.zone:}") String zone) {
        return PracticeClock.system(PracticeZone.of(zone));
    }
}
