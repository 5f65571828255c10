package org.threefold.support;

import org.threefold.access.Invitation;
import org.threefold.identity.Handover;
import org.threefold.kernel.Outcome;

/// One-time links in tests, where mail is not set up: they are handed over.
public final class Links {

    public static final String WHY = "There is no mail in this test.";

    private Links() {}

    /// The link that was shown; fails the test where it was refused, or sent.
    public static Invitation shown(Outcome<Handover> handover) {
        return switch (Clinic.done(handover)) {
            case Handover.ByHand(var link) -> link;
            case Handover.ByMail sent -> throw new AssertionError("was sent: " + sent);
        };
    }
}
