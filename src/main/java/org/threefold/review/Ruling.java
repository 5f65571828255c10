package org.threefold.review;

import org.threefold.kernel.Discipline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    public Optional<Signature> signatureOf(Discipline seat) {
        return signatures.stream()
                .filter(one -> one.seat() == seat)
                .map(SeatSignature::signature)
                .findFirst();
    }

    /// False when the text shown is not the text that was signed.
    public boolean intact() {
        var canonical = minutes.canonical();
        return signatures.stream().allMatch(one -> one.signature().covers(canonical));
    }
}
