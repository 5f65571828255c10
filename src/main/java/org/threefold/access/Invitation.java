package org.threefold.access;

import java.util.UUID;

/// A one-time link's secret, to be handed over once. It is not stored and cannot be shown again.
public record Invitation(UUID accountId, String secret) {

    /// A new secret for this account; it opens nothing until a function of the database knows it.
    public static Invitation to(UUID accountId) {
        return new Invitation(accountId, Passwords.secret());
    }

    /// The path that the link ends in.
    public String path() {
        return "/welcome/" + secret;
    }

    @Override
    public String toString() {
        return "Invitation[hidden]";
    }
}
