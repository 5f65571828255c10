package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;

import java.time.Duration;
import java.util.UUID;

/// Signing in: the password, then a code where the account has a second factor; or a passkey. A
/// sign-in is opened only after the last step.
@Component
class SignInDesk {

    private static final Duration FOR_THE_CODE = Duration.ofMinutes(5);

    private final CredentialStore gate;
    private final FactorStore factors;
    private final CodeCheck codes;
    private final PasskeyCheck passkeys;
    private final PasskeyStore known;
    private final PracticeClock clock;

    SignInDesk(
            CredentialStore gate,
            FactorStore factors,
            CodeCheck codes,
            PasskeyCheck passkeys,
            PasskeyStore known,
            PracticeClock clock) {
        this.gate = gate;
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.known = known;
        this.clock = clock;
    }

    Outcome<SignInStep> begin(String username, String password, String address, String browser) {
        var attempt = Ids.next();
        if (!gate.beginSignIn(attempt, username, address, browser))
            return new Outcome.Refused<>(Accounts.TOO_OFTEN);
        var known = gate.passwordOf(username);
        var hash = known.map(CredentialStore.Known::passwordHash).orElse(null);
        boolean right = Passwords.matches(password, hash);
        gate.endAttempt(
                attempt, known.map(CredentialStore.Known::accountId).orElse(null), right, true);
        if (!right) return new Outcome.Refused<>(Accounts.NOT_SIGNED_IN);
        var account = known.orElseThrow().accountId();
        if (factors.hasFactor(account)) return new Outcome.Done<>(codeNeeded(account));
        return new Outcome.Done<>(new SignInStep.Complete(open(account, address, browser)));
    }

    private SignInStep codeNeeded(UUID account) {
        var token = Passwords.secret();
        var now = clock.now();
        factors.openStep(account, token, now, now.plus(FOR_THE_CODE));
        return new SignInStep.CodeNeeded(token);
    }

    Outcome<SignedIn> finish(String step, String code, String address, String browser) {
        var account = factors.stepOf(step, clock.now());
        if (account.isEmpty()) return new Outcome.Refused<>(FactorRefusal.STEP_OVER);
        return codes.accept(account.get(), code)
                .then(
                        whose -> {
                            if (!factors.endStep(step, clock.now()))
                                return new Outcome.Refused<>(FactorRefusal.STEP_OVER);
                            factors.prove(whose);
                            var signedIn = open(whose, address, browser);
                            codes.given(signedIn.actor().token());
                            return new Outcome.Done<>(signedIn);
                        });
    }

    Outcome<SignedIn> passkey(String answer, String address, String browser) {
        return passkeys.signIn(answer)
                .map(
                        used -> {
                            var whose = PasskeyStore.account(used.getUserEntityUserId());
                            known.prove(whose, used.getCredentialId());
                            var signedIn = open(whose, address, browser);
                            codes.given(signedIn.actor().token());
                            return signedIn;
                        });
    }

    private SignedIn open(UUID account, String address, String browser) {
        if (!browser.isEmpty()) gate.knowBrowser(account, browser);
        return gate.open(account, address);
    }
}
