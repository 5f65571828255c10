package org.threefold.notes;

import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The keys outside the database that wrap the data keys of cases. New data keys are wrapped by the
/// primary one; the others still unwrap.
final class NoteKeys {

    private final int primary;
    private final Map<Integer, Aead> keys;

    NoteKeys(int primary, Map<Integer, Aead> keys) {
        if (!keys.containsKey(primary)) throw new IllegalArgumentException("No primary key");
        this.primary = primary;
        this.keys = Map.copyOf(keys);
    }

    int primary() {
        return primary;
    }

    /// Wrapped by the primary key, for the one row that may hold it.
    byte[] wrap(byte[] dataKey, UUID id, UUID caseId) {
        try {
            return requireNonNull(keys.get(primary)).encrypt(dataKey, place(id, caseId, primary));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A data key could not be wrapped", failed);
        }
    }

    /// Empty where the file does not hold the key that wrapped it, or the row is not as written.
    Optional<byte[]> unwrap(int number, byte[] wrapped, UUID id, UUID caseId) {
        var key = keys.get(number);
        if (key == null) return Optional.empty();
        try {
            return Optional.of(key.decrypt(wrapped, place(id, caseId, number)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static byte[] place(UUID id, UUID caseId, int number) {
        return AssociatedData.of("notes.data_key", "wrapped", id, caseId, number);
    }
}
