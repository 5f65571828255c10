package org.threefold.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/// An application on somebody's phone, into which they typed the secret as it was shown.
public final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public Authenticator(String shown) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : shown.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5 | ALPHABET.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.write(buffer >> bits & 0xff);
        }
        this.secret = bytes.toByteArray();
    }

    public String at(Instant moment) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
