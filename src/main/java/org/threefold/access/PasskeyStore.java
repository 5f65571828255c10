package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.stereotype.Repository;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Passkeys and their challenges, by the role of the sign-in. Each call is a transaction of its
/// own, so a challenge that was taken stays taken.
@Repository
class PasskeyStore {

    private static final String COLUMNS =
            "credential_id, account_id, public_key, sign_count, user_verified, backup_eligible,"
                    + " backed_up, transports, attestation, client_data, label";

    private final JdbcClient db;

    PasskeyStore(@Qualifier("gateDataSource") DataSource gate) {
        this.db = JdbcClient.create(gate);
    }

    /// A challenge that was taken, and whom it was made for; for nobody where anybody may sign in.
    record Taken(@Nullable UUID account) {}

    void open(
            Bytes challenge,
            PasskeyPurpose purpose,
            @Nullable UUID account,
            Instant now,
            Instant expires) {
        call(
                "select access.open_challenge(?, ?, ?, ?, ?)",
                challenge.getBytes(),
                purpose.name(),
                account,
                at(now),
                at(expires));
    }

    Optional<Taken> take(Bytes challenge, PasskeyPurpose purpose, Instant now) {
        return db.sql("select account_id from access.take_challenge(?, ?, ?)")
                .params(challenge.getBytes(), purpose.name(), at(now))
                .query((row, _) -> new Taken(row.getObject(1, UUID.class)))
                .optional();
    }

    List<CredentialRecord> of(UUID account) {
        return db.sql("select " + COLUMNS + " from access.passkeys_of(?)")
                .param(account)
                .query(PasskeyStore::passkey)
                .list();
    }

    Optional<CredentialRecord> byId(Bytes credential) {
        return db.sql("select " + COLUMNS + " from access.passkey_by_id(?)")
                .param(credential.getBytes())
                .query(PasskeyStore::passkey)
                .optional();
    }

    /// Answers `FIRST` for the first factor of an account, `ADDED`, `KNOWN` or `NOT_PROVED`.
    String add(UUID account, CredentialRecord it, String label, byte[][] recovery) {
        return db.sql("select access.add_passkey(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        account,
                        it.getCredentialId().getBytes(),
                        it.getPublicKey().getBytes(),
                        it.getSignatureCount(),
                        it.isUvInitialized(),
                        it.isBackupEligible(),
                        it.isBackupState(),
                        it.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(" ")),
                        Objects.requireNonNull(it.getAttestationObject()).getBytes(),
                        Objects.requireNonNull(it.getAttestationClientDataJSON()).getBytes(),
                        label,
                        recovery)
                .query(String.class)
                .single();
    }

    /// False where its count of uses did not go up: its key was copied.
    boolean used(CredentialRecord it, Instant now) {
        return db.sql("select access.passkey_used(?, ?, ?, ?)")
                .params(
                        it.getCredentialId().getBytes(),
                        it.getSignatureCount(),
                        it.isBackupState(),
                        at(now))
                .query(Boolean.class)
                .single();
    }

    boolean remove(UUID account, Bytes credential) {
        return db.sql("select access.remove_passkey(?, ?)")
                .params(account, credential.getBytes())
                .query(Boolean.class)
                .single();
    }

    /// A passkey that is older than a reset by officers proves who its owner is.
    void prove(UUID account, Bytes credential) {
        call("select access.prove_by_passkey(?, ?)", account, credential.getBytes());
    }

    private void call(String sql, @Nullable Object... values) {
        db.sql(sql).params(values).query((_, _) -> true).single();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    /// The user handle of WebAuthn: the id of the account, which says nothing about the person.
    static Bytes handle(UUID account) {
        return new Bytes(
                ByteBuffer.allocate(16)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
