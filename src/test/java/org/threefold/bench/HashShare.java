package org.threefold.bench;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import java.util.ArrayList;
import java.util.Locale;

/// What the hash of a password takes of a signature: the same hash, alone, in a process that
/// has made it often.
final class HashShare {

    private static final int WARM_UP = 10;
    private static final int TIMES = 21;

    private HashShare() {}

    /// @param signed milliseconds of a signature, its hash among them
    static String of(Ground ground, double signed) {
        var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        var hash = encoder.encode("a password of the benchmark");
        var times = new ArrayList<Long>();
        for (int turn = 0; turn < WARM_UP + TIMES; turn++) {
            long start = System.nanoTime();
            if (encoder.matches("another password", hash)) throw new IllegalStateException();
            if (turn >= WARM_UP) times.add(System.nanoTime() - start);
        }
        var alone = new Figures();
        alone.block(times, 0, 0);
        double rest = signed - alone.median();
        return String.format(
                Locale.ROOT,
                "SIGN of it the password's hash, made alone: %.1f ms; the rest, %,d cases: %.1f ms"
                        + " (bar %.0f, %s)",
                alone.median(),
                ground.cases,
                rest,
                Workload.SIGN.barMillis,
                rest <= Workload.SIGN.barMillis ? "held" : "missed");
    }
}
