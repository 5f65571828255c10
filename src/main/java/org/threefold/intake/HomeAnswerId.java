package org.threefold.intake;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one answer given at home.
public record HomeAnswerId(UUID value) {

    public static HomeAnswerId next() {
        return new HomeAnswerId(Ids.next());
    }
}
