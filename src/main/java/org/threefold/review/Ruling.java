package org.threefold.review;

import org.threefold.kernel.Discipline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A recorded decision and who has signed it. It is the team's decision, and locked, when all
/// three seats have.
public record Ruling(Minutes minutes, List<SeatSignature> signatures) {

    /// What signing a decision means.
    static final String MEANING =
            "I took part in this decision. It says what we decided, and my opinion is kept with"
                + " it.";

    /// The signature of one seat.
    public record SeatSignature(Discipline seat, Signature signature) {}

    public Ruling {
        signatures = List.copyOf(signatures);
    }

    Ruling with(SeatSignature signed) {
        var all = new ArrayList<>(signatures);
        all.add(signed);
        return new Ruling(minutes, all);
    }

    public boolean locked() {
        return awaited().isEmpty();
    }

    /// The seats that have not signed.
    public List<Discipline> awaited() {
        return Arrays.stream(Discipline.values())
                .filter(seat -> signatures.stream().noneMatch(one -> one.seat() == seat))
                .toList();
    }

    /// False when the text shown is not the text that was signed.
    public boolean intact() {
        var canonical = minutes.canonical();
        return signatures.stream().allMatch(one -> one.signature().covers(canonical));
    }
}
