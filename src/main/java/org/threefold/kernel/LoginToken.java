package org.threefold.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/// The secret of one sign-in. Opaque, random, and never printed.
public record LoginToken(String value) {

    public LoginToken {
        Objects.requireNonNull(value);
    }

    /// What the database keeps of it.
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "LoginToken[hidden]";
    }
}
