package org.threefold.kernel;

import java.util.UUID;

/// A member of the practice, as the accounts know them.
public record StaffId(UUID value) {

    public static StaffId next() {
        return new StaffId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
