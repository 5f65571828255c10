package org.threefold.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Time-ordered identifiers (UUID version 7, RFC 9562): made by us, so a fact knows its name
/// before it is stored, and neighbours in time are neighbours on disk.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
