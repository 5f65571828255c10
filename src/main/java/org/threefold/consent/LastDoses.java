package org.threefold.consent;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Asks every module that knows doses for the last one.
@Component
class LastDoses {

    private final ObjectProvider<DoseTimes> modules;

    LastDoses(ObjectProvider<DoseTimes> modules) {
        this.modules = modules;
    }

    Optional<Instant> of(Permit permit) {
        return modules.stream()
                .flatMap(it -> it.lastDose(permit).stream())
                .max(Comparator.naturalOrder());
    }
}
