package org.threefold.history;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one reported fact.
public record ReportedFactId(UUID value) {

    public static ReportedFactId next() {
        return new ReportedFactId(Ids.next());
    }
}
