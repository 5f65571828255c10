package org.threefold.ui.portal;

/// One leg of a patient's way.
record Leg(String name, String quiet, When when) {

    enum When {
        DONE,
        HERE,
        AHEAD
    }

    static Leg done(String name, String quiet) {
        return new Leg(name, quiet, When.DONE);
    }

    static Leg here(String name, String quiet) {
        return new Leg(name, quiet, When.HERE);
    }

    static Leg ahead(String name, String quiet) {
        return new Leg(name, quiet, When.AHEAD);
    }
}
