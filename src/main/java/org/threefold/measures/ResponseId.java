package org.threefold.measures;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one filling in.
public record ResponseId(UUID value) {

    public static ResponseId next() {
        return new ResponseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
