package org.threefold.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The fictional practice. On its first start, its people are let in and their stories told,
/// through the doors that everybody uses; on every later start it finds them there.
@Component
@Profile("demo")
class DemoClinic implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {}

    /// Who can be signed in as, one person a line, for the terminal.
    String signIns() {
        return "";
    }
}
