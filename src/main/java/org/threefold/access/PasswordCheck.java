package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;

import java.util.UUID;

/// Checks the password of whoever is signed in once more: counted before the check.
@Component
class PasswordCheck {

    private final CredentialStore gate;
    private final AccountStore store;

    PasswordCheck(CredentialStore gate, AccountStore store) {
        this.gate = gate;
        this.store = store;
    }

    /// @param account whose token is bound to this transaction
    Outcome<UUID> confirm(UUID account, String password) {
        var attempt = Ids.next();
        if (!gate.beginConfirmation(attempt, account))
            return new Outcome.Refused<>(Accounts.TOO_OFTEN);
        boolean right = Passwords.matches(password, store.ownPassword());
        gate.endAttempt(attempt, account, right, false);
        return right
                ? new Outcome.Done<>(account)
                : new Outcome.Refused<>(FactorRefusal.WRONG_PASSWORD);
    }
}
