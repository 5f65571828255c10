package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.LoginToken;
import org.threefold.kernel.Outcome;

import java.util.UUID;

/// Checks a fresh factor: the passkey where one was used, else the password, and a code where the
/// account has a second factor and this sign-in gave none lately.
@Component
class FreshFactorCheck {

    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final PasskeyCheck passkeys;

    FreshFactorCheck(PasswordCheck passwords, CodeCheck codes, PasskeyCheck passkeys) {
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
    }

    /// @param account whose token is bound to this transaction
    Outcome<UUID> confirm(UUID account, LoginToken token, FreshFactor fresh) {
        if (fresh.passkey().isEmpty())
            return passwords
                    .confirm(account, fresh.password())
                    .then(it -> codes.confirm(it, token, fresh.code()));
        return passkeys.confirm(account, fresh.passkey())
                .map(
                        _ -> {
                            codes.given(token);
                            return account;
                        });
    }
}
