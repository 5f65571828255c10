package org.threefold.notes;

import com.google.crypto.tink.Aead;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/// A key of one case, unwrapped. It encrypts a text for one place and opens it there alone.
record DataKey(UUID id, UUID caseId, Aead cipher) {

    /// @param table with its schema
    /// @param row what tells the row from all others of its table
    record Place(String table, String column, Object row) {}

    byte[] encrypt(Place place, String text) {
        try {
            return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), bound(place));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A note could not be encrypted", failed);
        }
    }

    /// Empty where the ciphertext was cut, changed, or written for another place.
    Optional<String> decrypt(Place place, byte[] ciphertext) {
        try {
            return Optional.of(
                    new String(cipher.decrypt(ciphertext, bound(place)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private byte[] bound(Place place) {
        return AssociatedData.of(place.table(), place.column(), place.row(), caseId, id);
    }
}
