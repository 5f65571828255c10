package org.threefold.kernel;

import java.util.Objects;

/// The secret of one sign-in. Opaque, random, and never printed.
public record LoginToken(String value) {

    public LoginToken {
        Objects.requireNonNull(value);
    }

    /// What the database keeps of it.
    public byte[] sha256() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "LoginToken[hidden]";
    }
}
