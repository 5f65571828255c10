package org.threefold.audit;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// What one seal says of one chain: its last event then, and the events that came since the seal
/// before.
///
/// @param to the number of the last event
/// @param hash of that event, in hexadecimal
/// @param each the first 16 hexadecimal digits of the hash of each event up to `to`, one after the
///     other, for as many as are new; so that a changed event can be named
record SealedChain(UUID chain, long to, String hash, String each) {

    private static final int DIGITS = 16;

    static String beginning(String hash) {
        return hash.substring(0, DIGITS);
    }

    /// The number of the first event that is named.
    long from() {
        return to - each.length() / DIGITS + 1;
    }

    /// The beginnings of the hashes from [#from] on.
    List<String> beginnings() {
        return IntStream.range(0, each.length() / DIGITS)
                .mapToObj(at -> each.substring(at * DIGITS, (at + 1) * DIGITS))
                .toList();
    }
}
