package org.threefold.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.ui.shell.DemoCast;

import java.util.Arrays;
import java.util.List;

/// The cast, for the sign-in page.
@Component
@Profile("demo")
class DemoCards implements DemoCast {

    @Override
    public List<Person> people() {
        return Arrays.stream(Cast.values()).map(DemoCards::person).toList();
    }

    private static Person person(Cast it) {
        return new Person(it.fullName(), it.role().words(), it.username(), it.password());
    }
}
