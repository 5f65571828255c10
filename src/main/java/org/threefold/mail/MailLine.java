package org.threefold.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One letter as officers see it: without its text.
///
/// @param why it was stopped or given up; empty otherwise
/// @param endedAt when it was sent, stopped or given up
public record MailLine(
        Instant queuedAt,
        String to,
        String subject,
        State state,
        int attempts,
        String why,
        @Nullable Instant endedAt) {

    public enum State {
        QUEUED("Waits"),
        SENT("Sent"),
        STOPPED("Not sent"),
        GIVEN_UP("Could not be sent");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
