package org.threefold.screening;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one clearance. Made when its form opens, so that sending it twice is sending it
/// once.
public record ClearanceId(UUID value) {

    public static ClearanceId next() {
        return new ClearanceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
