package org.threefold.safety;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is sent to mail, a pager or another system about an alarm. No name of a patient and no
/// answer: ids and one sentence.
///
/// @param id the same each time it is tried: whoever receives it twice can tell
/// @param accounts whom it is for
public record AlarmMessage(UUID id, Kind kind, List<UUID> accounts, Instant at) {

    /// Why it is sent.
    public enum Kind {
        RAISED("You have an urgent alert in Threefold. Sign in now."),
        MOVED("An urgent alert in Threefold is yours now. Sign in now."),
        OVERDUE("An urgent alert in Threefold was not closed in time. Sign in now.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public AlarmMessage {
        accounts = List.copyOf(accounts);
    }
}
