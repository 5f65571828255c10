package org.threefold.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes of RFC 6238, as every authenticator application makes them: six digits, SHA-1, a
/// step of 30 seconds counted from 1970. The step before and the step after are accepted too, for
/// clocks that differ.
final class TimeCodes {

    static final Duration STEP = Duration.ofSeconds(30);
    static final int DIGITS = 6;

    private final TimeBasedOneTimePasswordGenerator generator;
    private final String algorithm;

    TimeCodes() {
        this(DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
    }

    /// Other lengths and digests, for the test vectors of the RFC.
    TimeCodes(int digits, String algorithm) {
        this.generator = new TimeBasedOneTimePasswordGenerator(STEP, digits, algorithm);
        this.algorithm = algorithm;
    }

    String at(byte[] secret, Instant moment) {
        try {
            var key = new SecretKeySpec(secret, algorithm);
            return generator.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The step whose code was typed, if it is one of the three that count now.
    OptionalLong step(byte[] secret, String typed, Instant now) {
        var found = OptionalLong.empty();
        for (int away = -1; away <= 1; away++) {
            var moment = now.plus(STEP.multipliedBy(away));
            if (same(at(secret, moment), typed))
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
        }
        return found;
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
