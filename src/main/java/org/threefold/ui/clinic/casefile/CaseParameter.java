package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.router.BeforeEvent;
import org.threefold.kernel.CaseId;

import java.util.Optional;
import java.util.UUID;

/// The case that an address names. Routes of a case are `cases/:case/...` with [CaseLayout].
public final class CaseParameter {

    public static final String NAME = "case";

    private CaseParameter() {}

    /// Nothing when the address names no case; whether there is such a case is for a service to
    /// say.
    public static Optional<CaseId> of(BeforeEvent event) {
        return event.getRouteParameters().get(NAME).flatMap(CaseParameter::parse);
    }

    private static Optional<CaseId> parse(String words) {
        try {
            return Optional.of(new CaseId(UUID.fromString(words)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
