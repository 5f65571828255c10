package org.threefold.consent;

import java.time.Instant;
import java.util.UUID;

/// The patient withdraws, whole or in part, or says no. It needs no reason and nobody's leave.
///
/// @param offer the one that it ends, with every one before
/// @param words how the patient said it, where somebody of the team was told; often nothing
public record ConsentEnding(
        UUID id,
        UUID offer,
        Kind kind,
        Part part,
        Channel channel,
        String words,
        String name,
        Instant at) {

    public enum Kind {
        WITHDRAWN,
        REFUSED
    }

    public enum Part {
        ALL("all of it"),
        TOUCH("touch"),
        RECORDING("recording"),
        SHARING("sharing");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Channel {
        PORTAL("in the portal"),
        IN_PERSON("in person"),
        BY_PHONE("by phone"),
        IN_WRITING("in writing");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean endsAll() {
        return part == Part.ALL;
    }
}
