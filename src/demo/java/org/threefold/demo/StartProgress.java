package org.threefold.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Where a start of the demo is, for the terminal: seconds since the command was given, and what
/// comes next. Silent where nobody waits at a terminal.
@Component
@Profile("demo")
class StartProgress {

    /// The second since 1970 in which the launcher was called; the launcher sets it.
    static final String BEGAN = "threefold.demo.began";

    private final long began;

    /// @param began 0 where nobody waits
    StartProgress(@Value("${" + BEGAN + ":0}") long began) {
        this.began = began;
    }

    void say(String next) {
        if (began > 0) IO.println(line(Duration.ofMillis(System.currentTimeMillis()), next));
    }

    /// As the launcher writes its own.
    String line(Duration since1970, String next) {
        return "  %3d s  %s".formatted(since1970.toSeconds() - began, next);
    }
}
