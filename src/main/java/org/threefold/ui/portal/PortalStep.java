package org.threefold.ui.portal;

/// One leg of a patient's way.
record PortalStep(String name, String quiet, When when) {

    enum When {
        DONE,
        HERE,
        AHEAD
    }

    static PortalStep done(String name, String quiet) {
        return new PortalStep(name, quiet, When.DONE);
    }

    static PortalStep here(String name, String quiet) {
        return new PortalStep(name, quiet, When.HERE);
    }

    static PortalStep ahead(String name, String quiet) {
        return new PortalStep(name, quiet, When.AHEAD);
    }
}
