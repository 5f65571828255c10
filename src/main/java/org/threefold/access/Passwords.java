package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Passwords (Argon2id) and other secrets. A password that stands alone has 15 characters or more
/// (NIST SP 800-63B-4); there are no composition rules.
final class Passwords {

    static final int SHORTEST = 15;

    static final int LONGEST = 256;

    /// KiB that a hash costs where nothing else is set.
    static final int USUAL_MEMORY = 16384;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Argon2PasswordEncoder ARGON2ID =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /// Each check costs 16 MiB; a flood of sign-ins must not cost the whole memory.
    private static final Semaphore AT_ONCE = new Semaphore(8);

    /// Checked when there is no such user, so that the answer takes as long. It is the hash of 256
    /// random bits that nobody has kept.
    static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$Pi86S3PtTibbN0HgEKWYKw$"
                    + "9vPq5bgP8DC0EptMV2UzkN7UM2uxw0O+Bo/J1IPrQCY";

    private Passwords() {}

    static Optional<AccessReason> objection(String password) {
        if (password.length() < SHORTEST) return Optional.of(AccessReason.PASSWORD_SHORT);
        if (password.length() > LONGEST) return Optional.of(AccessReason.PASSWORD_LONG);
        if (password.chars().distinct().count() < 5)
            return Optional.of(AccessReason.PASSWORD_PLAIN);
        return Optional.empty();
    }

    /// @param memory KiB that the hash costs whoever makes or checks it
    static String hash(String password, int memory) {
        var encoder = new Argon2PasswordEncoder(16, 32, 1, memory, 2);
        return guarded(() -> encoder.encode(password));
    }

    static boolean matches(String password, @Nullable String hash) {
        var against = hash == null ? NOBODYS : hash;
        boolean same =
                guarded(() -> password.length() <= LONGEST && ARGON2ID.matches(password, against));
        return same && hash != null;
    }

    /// 256 random bits, safe in a link.
    static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    static byte[] bytes(int howMany) {
        var bytes = new byte[howMany];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static <T> T guarded(java.util.function.Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
