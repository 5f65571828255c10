package org.threefold.appraisal;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// Names a kept sheet.
public record SheetId(UUID value) {

    public static SheetId next() {
        return new SheetId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
