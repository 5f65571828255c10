package org.threefold.ui.shell;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;

/// Who signed in on this browser. Known by an id only: names stay out of logs.
record SessionPrincipal(SignedIn signedIn) implements AuthenticatedPrincipal {

    Actor actor() {
        return signedIn.actor();
    }

    @Override
    public String getName() {
        return switch (actor()) {
            case Actor.Staff staff -> "staff " + staff.id();
            case Actor.Patient patient -> "patient " + patient.id();
            case Actor.System _ ->
                    throw new IllegalStateException("The system account signs in nowhere");
        };
    }

    @Override
    public String toString() {
        return getName();
    }
}
