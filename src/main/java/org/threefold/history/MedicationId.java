package org.threefold.history;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one entry on the medication list.
public record MedicationId(UUID value) {

    public static MedicationId next() {
        return new MedicationId(Ids.next());
    }
}
