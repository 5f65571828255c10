package org.threefold.preparation;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one [Reading].
public record ReadingId(UUID value) {

    public static ReadingId next() {
        return new ReadingId(Ids.next());
    }
}
