package org.threefold.kernel;

import java.util.UUID;

/// A person who is or may become a candidate.
public record PatientId(UUID value) {

    public static PatientId next() {
        return new PatientId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
