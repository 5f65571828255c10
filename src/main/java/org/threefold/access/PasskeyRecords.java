package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

import java.time.Instant;
import java.util.List;

/// Passkeys as Spring Security asks for them. A use is written; a new one is kept by [Passkeys],
/// with its recovery codes and its event.
final class PasskeyRecords implements UserCredentialRepository {

    private final PasskeyStore store;
    private final Instant now;

    PasskeyRecords(PasskeyStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return store.byId(credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return store.of(PasskeyStore.account(handle));
    }

    @Override
    public void save(CredentialRecord passkey) {
        boolean isNew = store.byId(passkey.getCredentialId()).isEmpty();
        if (!isNew && !store.used(passkey, now))
            throw new IllegalStateException("Its count went back");
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner");
    }
}
