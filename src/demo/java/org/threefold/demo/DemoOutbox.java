package org.threefold.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.threefold.mail.Outbox;

import java.nio.file.Path;

/// The letters of the demo, for its outbox page.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoOutbox {

    @Bean
    Outbox outbox(@Value("${threefold.mail.folder}") String folder) {
        return new Outbox(Path.of(folder));
    }
}
