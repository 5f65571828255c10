package org.threefold.notes;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;

import java.security.GeneralSecurityException;

/// AES-256-GCM by Tink, from the 32 bytes of a key. Which key it was stands beside each ciphertext,
/// so Tink adds no prefix.
final class AesKeys {

    static final int BYTES = 32;

    private static final int IV = 12;
    private static final int TAG = 16;

    private AesKeys() {}

    @AccessesPartialKey
    static Aead of(byte[] key) {
        try {
            AeadConfig.register();
            var shape =
                    AesGcmParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setIvSizeBytes(IV)
                            .setTagSizeBytes(TAG)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build();
            var secret = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
            var made = AesGcmKey.builder().setParameters(shape).setKeyBytes(secret).build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(made).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failed) {
            throw new IllegalArgumentException("Not a key of 32 bytes", failed);
        }
    }

    static byte[] fresh() {
        return SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get());
    }
}
