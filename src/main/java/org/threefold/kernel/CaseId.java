package org.threefold.kernel;

import java.util.UUID;

/// One shared case: one person, one question, one team.
public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
