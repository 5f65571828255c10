package org.threefold.identity;

import org.threefold.access.Invitation;

import java.util.UUID;

/// How a one-time link reaches the person it is for.
public sealed interface Handover {

    /// By mail to their contact: nobody here sees it.
    record ByMail(UUID accountId, String to) implements Handover {}

    /// Shown this once to whoever invites, because there is no way to write to the person.
    record ByHand(Invitation link) implements Handover {}
}
