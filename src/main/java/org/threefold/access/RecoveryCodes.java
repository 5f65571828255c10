package org.threefold.access;

import org.threefold.kernel.Sha256;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recovery codes: 80 random bits each, in letters and digits that are not mistaken for each other.
/// With so many bits one round of a digest is enough; the account goes into it.
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LETTERS = 16;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> next() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    private static String one() {
        return RANDOM.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    /// However it was typed: case, spaces and hyphens do not count.
    static byte[] hash(UUID account, String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return Sha256.of(account + " " + plain);
    }

    static byte[][] hashes(UUID account, List<String> codes) {
        return codes.stream().map(it -> hash(account, it)).toArray(byte[][]::new);
    }
}
