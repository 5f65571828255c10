package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// One framed question, put to the three seats. Asking again is the next round, with the reason;
/// the earlier one stays as it was.
public record Round(
        Id id,
        int number,
        String question,
        StaffId openedBy,
        Instant openedAt,
        @Nullable String askedAgainBecause) {

    /// Names a round.
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Ids.next());
        }
    }

    public Round {
        if (number < 1)
            throw new IllegalArgumentException("rounds are counted from one, not " + number);
        if (question.isBlank()) throw new IllegalArgumentException("a round asks a question");
        if ((number == 1) != (askedAgainBecause == null))
            throw new IllegalArgumentException("every round but the first says why it asks again");
        if (askedAgainBecause != null && askedAgainBecause.isBlank())
            throw new IllegalArgumentException("the reason for asking again is in words");
    }

    public static Round first(String question, StaffId by, Instant at) {
        return new Round(Id.next(), 1, question.strip(), by, at, null);
    }

    public Round again(Id id, String question, String because, StaffId by, Instant at) {
        return new Round(id, number + 1, question.strip(), by, at, because.strip());
    }
}
