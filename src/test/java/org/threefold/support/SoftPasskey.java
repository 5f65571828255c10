package org.threefold.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/// A passkey in memory (ES256, no attestation), which answers as a browser does, and wrongly where
/// a test wants it: from another page, or without having verified its user.
public final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private String origin = "http://localhost:8080";
    private boolean verifies = true;
    private int count;

    public SoftPasskey() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public SoftPasskey on(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    public SoftPasskey verifying(boolean user) {
        verifies = user;
        return this;
    }

    /// As after its key was copied to a device that counts on its own.
    public SoftPasskey counting(int from) {
        count = from;
        return this;
    }

    /// @param options as the portal gave them to the browser
    public String make(String options) {
        var data = clientData("webauthn.create", options);
        var inside = authenticatorData(ATTESTED);
        write(inside, new byte[16]); // no model
        write(inside, new byte[] {0, (byte) id.length});
        write(inside, id);
        write(inside, coseKey());
        var object = new ByteArrayOutputStream();
        write(object, hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        object.write(inside.size());
        write(object, inside.toByteArray());
        return answer(
                "\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]"
                        .formatted(text(object.toByteArray()), text(data)));
    }

    /// @param options as the portal gave them to the browser
    public String use(String options) {
        count++;
        var data = clientData("webauthn.get", options);
        var inside = authenticatorData(0).toByteArray();
        var signed = new ByteArrayOutputStream();
        write(signed, inside);
        write(signed, sha256(data));
        return answer(
                "\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\""
                        .formatted(text(inside), text(data), text(sign(signed.toByteArray()))));
    }

    private String answer(String response) {
        return """
        {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
         "authenticatorAttachment":"platform","response":{%2$s}}"""
                .formatted(text(id), response);
    }

    private byte[] clientData(String type, String options) {
        var challenge = options.replaceAll("(?s).*\"challenge\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream authenticatorData(int more) {
        var data = new ByteArrayOutputStream();
        write(data, sha256("localhost".getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (verifies ? VERIFIED : 0) | more);
        write(data, ByteBuffer.allocate(4).putInt(count).array());
        return data;
    }

    /// EC2, ES256, P-256: RFC 9053, 7.1.
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        write(key, hex("a5010203262001215820"));
        write(key, coordinate(point.getAffineX().toByteArray()));
        write(key, hex("225820"));
        write(key, coordinate(point.getAffineY().toByteArray()));
        return key.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        var fixed = new byte[32];
        int length = Math.min(number.length, 32);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private byte[] sign(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(bytes);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
