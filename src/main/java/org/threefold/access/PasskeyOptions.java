package org.threefold.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What a browser is asked for where a passkey is made or used (WebAuthn Level 3, 5.4 and 5.5):
/// always with the user verified by the device, for the host of `threefold.address` alone.
@Component
class PasskeyOptions {

    /// How long a challenge can be answered.
    static final Duration FOR_THE_ANSWER = Duration.ofMinutes(5);

    private static final String LOOPBACK = "localhost";

    private final URI address;

    /// @param address what people type to get here
    PasskeyOptions(@Value("${threefold.address}") String address) {
        this.address = URI.create(address);
    }

    PublicKeyCredentialRpEntity party() {
        return PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Threefold")
                .build();
    }

    /// Whether the page that asked for the passkey is of this portal. On this machine itself the
    /// port does not matter.
    boolean isOurs(URI origin) {
        if (LOOPBACK.equals(address.getHost())) return LOOPBACK.equals(origin.getHost());
        return port(address) == port(origin)
                && String.valueOf(address.getScheme()).equals(origin.getScheme())
                && String.valueOf(address.getHost()).equals(origin.getHost());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) return address.getPort();
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    /// @param others passkeys that the account has, so that no device gets two
    PublicKeyCredentialCreationOptions creation(
            UUID account, String username, Bytes challenge, List<CredentialRecord> others) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party())
                .user(user(account, username))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(FOR_THE_ANSWER)
                .excludeCredentials(described(others))
                .authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.PREFERRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    static PublicKeyCredentialUserEntity user(UUID account, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(account))
                .name(name)
                .displayName(name)
                .build();
    }

    /// @param allowed the passkeys that may answer; whichever the person has, where there is none
    PublicKeyCredentialRequestOptions request(Bytes challenge, List<CredentialRecord> allowed) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(address.getHost())
                .timeout(FOR_THE_ANSWER)
                .allowCredentials(described(allowed))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> described(List<CredentialRecord> passkeys) {
        return passkeys.stream()
                .map(
                        it ->
                                PublicKeyCredentialDescriptor.builder()
                                        .id(it.getCredentialId())
                                        .transports(it.getTransports())
                                        .build())
                .toList();
    }
}
