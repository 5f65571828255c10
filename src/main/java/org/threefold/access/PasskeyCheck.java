package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.MapPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Asks browsers for passkeys and checks what they answer: the challenge is one of ours, taken once
/// and for its purpose, the page was ours, the device verified its user, the signature is right
/// (Spring Security's WebAuthn). What is wrong is refused in one sentence, and logged without
/// names.
@Component
class PasskeyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCheck.class);

    private final PasskeyStore store;
    private final PasskeyOptions options;
    private final PracticeClock clock;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCheck(PasskeyStore store, PasskeyOptions options, PracticeClock clock) {
        this.store = store;
        this.options = options;
        this.clock = clock;
    }

    String creation(UUID account, String username) {
        var challenge = challenge(PasskeyPurpose.ENROL, account);
        return json.writeValueAsString(
                options.creation(account, username, challenge, store.of(account)));
    }

    /// @param account whose passkeys may answer; anybody's, where there is none
    String request(PasskeyPurpose purpose, @Nullable UUID account) {
        var allowed = account == null ? List.<CredentialRecord>of() : store.of(account);
        return json.writeValueAsString(options.request(challenge(purpose, account), allowed));
    }

    private Bytes challenge(PasskeyPurpose purpose, @Nullable UUID account) {
        var challenge = new Bytes(Passwords.bytes(32));
        var now = clock.now();
        store.open(challenge, purpose, account, now, now.plus(PasskeyOptions.FOR_THE_ANSWER));
        return challenge;
    }

    /// A new passkey, not yet kept.
    Outcome<CredentialRecord> made(UUID account, String label, String answer) {
        return checked(
                () -> {
                    var made = read(answer, AuthenticatorAttestationResponse.class);
                    var asked = taken(made, PasskeyPurpose.ENROL, account);
                    var creation = options.creation(account, label, asked.challenge, List.of());
                    return operations(account, asked.origin)
                            .registerCredential(
                                    new ImmutableRelyingPartyRegistrationRequest(
                                            creation, new RelyingPartyPublicKey(made, label)));
                });
    }

    /// A signature by a passkey of this account.
    Outcome<CredentialRecord> confirm(UUID account, String answer) {
        return used(PasskeyPurpose.CONFIRM, answer, account);
    }

    /// Whoever's passkey answered.
    Outcome<CredentialRecord> signIn(String answer) {
        return used(PasskeyPurpose.SIGN_IN, answer, null);
    }

    private Outcome<CredentialRecord> used(
            PasskeyPurpose purpose, String answer, @Nullable UUID account) {
        return checked(
                () -> {
                    var given = read(answer, AuthenticatorAssertionResponse.class);
                    var known = store.byId(given.getRawId()).orElseThrow(Unknown::new);
                    var owner = PasskeyStore.account(known.getUserEntityUserId());
                    if (account != null && !account.equals(owner)) throw new Unknown();
                    var asked = taken(given, purpose, owner);
                    var request = options.request(asked.challenge, List.of(known));
                    operations(owner, asked.origin)
                            .authenticate(new RelyingPartyAuthenticationRequest(request, given));
                    return known;
                });
    }

    private record Asked(Bytes challenge, String origin) {}

    /// What the browser says that it was asked, once: `clientDataJSON` of WebAuthn, 5.8.1.
    private Asked taken(PublicKeyCredential<?> answer, PasskeyPurpose purpose, UUID account) {
        var response = (AuthenticatorResponse) answer.getResponse();
        var said = json.readTree(response.getClientDataJSON().getBytes());
        var challenge = Bytes.fromBase64(said.path("challenge").asString());
        var origin = said.path("origin").asString();
        var taken = store.take(challenge, purpose, clock.now()).orElseThrow(Unknown::new);
        if (taken.account() != null && !taken.account().equals(account)) throw new Unknown();
        if (!options.isOurs(URI.create(origin))) throw new Unknown();
        return new Asked(challenge, origin);
    }

    private Webauthn4JRelyingPartyOperations operations(UUID owner, String origin) {
        var users = new MapPublicKeyCredentialUserEntityRepository();
        users.save(PasskeyOptions.user(owner, owner.toString()));
        return new Webauthn4JRelyingPartyOperations(
                users, new PasskeyRecords(store, clock.now()), options.party(), Set.of(origin));
    }

    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            String answer, Class<R> response) {
        var type =
                json.getTypeFactory().constructParametricType(PublicKeyCredential.class, response);
        return json.readValue(answer, type);
    }

    private interface Check {
        CredentialRecord run();
    }

    /// Whatever the browser sent and the library did not accept is the same refusal.
    private static Outcome<CredentialRecord> checked(Check check) {
        try {
            return new Outcome.Done<>(check.run());
        } catch (DataAccessException notTheBrowsers) {
            throw notTheBrowsers;
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was not accepted: {}", wrong.getClass().getName());
            return new Outcome.Refused<>(FactorRefusal.WRONG_PASSKEY);
        }
    }

    /// No passkey of ours, or no challenge of ours that is still open.
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
