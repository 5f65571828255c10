package org.threefold.evaluation;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// One answer given once.
public record EntryId(UUID value) {

    public static EntryId next() {
        return new EntryId(Ids.next());
    }
}
