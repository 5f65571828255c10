package org.threefold.ui.portal;

import org.threefold.access.Act;

/// Acts of the access matrix in the patient's words, by the name of the act. Each act that staff
/// can do about a case has some; a test says which is missing.
final class AccessLogTexts {

    private static final String ACTS = "acts.";

    private AccessLogTexts() {}

    /// Of an act by its name. One of an earlier version that is no longer known is called a use.
    static String of(String name) {
        return PortalTexts.of(PortalTexts.has(ACTS + name) ? ACTS + name : "acts.unknown");
    }

    static boolean has(Act act) {
        return PortalTexts.has(ACTS + act.name());
    }
}
