package org.threefold;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.time.Clock;

/// Threefold, started.
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /// The one clock of the house: time comes in through it, so a test can set it.
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
