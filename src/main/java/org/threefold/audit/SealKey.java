package org.threefold.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/// The Ed25519 key with which seals are signed. The database does not hold it.
final class SealKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    private SealKey(PrivateKey key) {
        this.key = key;
    }

    /// Reads a PKCS#8 file in PEM, as `openssl genpkey -algorithm ed25519` writes it. Throws where
    /// it holds none, and names the file.
    static SealKey in(Path file) {
        try {
            var encoded = new PKCS8EncodedKeySpec(pem(file));
            return new SealKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failed) {
            throw new IllegalStateException("No Ed25519 key of seals in " + file, failed);
        }
    }

    /// Reads a public key in PEM, as `openssl pkey -pubout` writes it.
    static PublicKey publicIn(Path file) {
        try {
            var encoded = new X509EncodedKeySpec(pem(file));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(encoded);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException failed) {
            throw new IllegalStateException("No public Ed25519 key in " + file, failed);
        }
    }

    /// Makes a pair where there is none: the private key readable by its owner alone, the public
    /// one beside it with the ending `.pub`.
    static void make(Path file) {
        if (Files.exists(file)) return;
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(publicBeside(file), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("No key of seals can be made in " + file, failed);
        }
    }

    static Path publicBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The seal could not be signed", failed);
        }
    }

    /// Whether one of these keys signed the text.
    static boolean signedBy(List<PublicKey> keys, byte[] text, byte[] signed) {
        return keys.stream().anyMatch(it -> signedBy(it, text, signed));
    }

    private static boolean signedBy(PublicKey key, byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(encoded));
    }

    private static byte[] pem(Path file) throws IOException {
        var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(text);
    }
}
