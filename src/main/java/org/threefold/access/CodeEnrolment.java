package org.threefold.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The secret of one-time codes, shown once to its owner: as an address that a phone reads from a
/// picture, and as text for typing (RFC 4648, base 32).
public record CodeEnrolment(String username, String secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "Threefold";

    static CodeEnrolment of(String username, byte[] secret) {
        return new CodeEnrolment(username, base32(secret));
    }

    /// As authenticator applications expect it.
    public String address() {
        var name = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + secret + "&issuer=" + ISSUER;
    }

    /// In groups of four.
    public String spaced() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "CodeEnrolment[hidden]";
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = (buffer << 8 | one & 0xff) & 0xfffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        return text.toString();
    }
}
