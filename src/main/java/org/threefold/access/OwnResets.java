package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.Ids;

import java.util.Optional;

/// Links for a new password that the owner of an account asks for without being signed in; counted
/// as attempts to sign in are, by name and by address.
@Component
public class OwnResets {

    private static final int MINUTES = 60;

    private final CredentialStore gate;

    OwnResets(CredentialStore gate) {
        this.gate = gate;
    }

    /// @param contact the only place where the link may go
    public record Asked(Invitation link, String contact) {}

    /// Nothing where nobody has this name, or no contact, or where it was asked for too often.
    public Optional<Asked> ask(String username, String address) {
        if (!gate.beginSignIn(Ids.next(), "forgotten " + username, address, ""))
            return Optional.empty();
        var secret = Passwords.secret();
        return gate.askOwnReset(username, secret, MINUTES)
                .map(it -> new Asked(new Invitation(it.accountId(), secret), it.contact()));
    }
}
