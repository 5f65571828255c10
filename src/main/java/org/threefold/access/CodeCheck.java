package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.Ids;
import org.threefold.kernel.LoginToken;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Checks one-time codes and recovery codes: counted before the check, each accepted once.
@Component
class CodeCheck {

    /// How long after a code a signature asks for none; see decision 0037.
    static final Duration FRESH = Duration.ofMinutes(10);

    private final FactorStore store;
    private final CredentialStore gate;
    private final PracticeClock clock;
    private final TimeCodes codes = new TimeCodes();

    CodeCheck(FactorStore store, CredentialStore gate, PracticeClock clock) {
        this.store = store;
        this.gate = gate;
        this.clock = clock;
    }

    /// Accepts a one-time code, or a recovery code.
    Outcome<UUID> accept(UUID account, String typed) {
        return counted(
                account,
                () -> (hasCodes(account) && isCode(account, typed)) || isRecovery(account, typed));
    }

    /// Accepts the first code of an account that is being enrolled.
    Outcome<UUID> acceptFirst(UUID account, String typed) {
        return counted(account, () -> isCode(account, typed));
    }

    /// For a signature: a code, where the account has one and this sign-in gave none lately.
    Outcome<UUID> confirm(UUID account, LoginToken token, String typed) {
        if (!store.hasFactor(account) || (typed.isBlank() && isFresh(token)))
            return new Outcome.Done<>(account);
        if (typed.isBlank()) return new Outcome.Refused<>(FactorRefusal.CODE_NEEDED);
        var outcome = accept(account, typed);
        if (outcome instanceof Outcome.Done<UUID>) given(token);
        return outcome;
    }

    /// In this sign-in a code was given just now.
    void given(LoginToken token) {
        store.codeGiven(token, clock.now());
    }

    private boolean hasCodes(UUID account) {
        return store.secretOf(account).filter(FactorStore.Secret::enrolled).isPresent();
    }

    private boolean isFresh(LoginToken token) {
        return store.lastCode(token)
                .map(at -> Duration.between(at, clock.now()))
                .filter(age -> !age.isNegative() && age.compareTo(FRESH) <= 0)
                .isPresent();
    }

    private boolean isCode(UUID account, String typed) {
        var digits = typed.replaceAll("\\s", "");
        var now = clock.now();
        return store.secretOf(account).stream()
                .flatMapToLong(it -> codes.step(it.secret(), digits, now).stream())
                .anyMatch(step -> store.useStep(account, step, now));
    }

    private boolean isRecovery(UUID account, String typed) {
        return store.useRecovery(account, RecoveryCodes.hash(account, typed), clock.now());
    }

    private Outcome<UUID> counted(UUID account, BooleanSupplier check) {
        var attempt = Ids.next();
        if (!store.beginAttempt(attempt, account)) return new Outcome.Refused<>(Accounts.TOO_OFTEN);
        boolean right = check.getAsBoolean();
        gate.endAttempt(attempt, account, right, false);
        return right
                ? new Outcome.Done<>(account)
                : new Outcome.Refused<>(FactorRefusal.WRONG_CODE);
    }
}
