package org.threefold.ui.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.threefold.access.Accounts;
import org.threefold.access.FactorRefusal;
import org.threefold.access.SignInStep;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Outcome;

import java.util.Objects;

/// Hands username and password, then the one-time code, or a passkey, from the browser to
/// [Accounts]. Spring Security keeps only who it was; what they may do is asked of the services,
/// each time.
@Component
class SignIns implements AuthenticationProvider {

    private final Accounts accounts;

    SignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication offered) {
        boolean detailed = offered.getDetails() instanceof SignInDetails;
        var address = detailed ? details(offered).getRemoteAddress() : "unknown";
        var browser = detailed ? details(offered).browser() : "";
        var outcome =
                detailed && details(offered).isPasskey()
                        ? passkey(details(offered), address, browser)
                        : detailed && details(offered).isCode()
                                ? finish(details(offered), address, browser)
                                : begin(offered, address, browser);
        return switch (outcome) {
            case Outcome.Done<SignInStep>(SignInStep.Complete(var signedIn)) -> known(signedIn);
            case Outcome.Done<SignInStep>(SignInStep.CodeNeeded(var token)) ->
                    throw new CodeNeeded(token);
            case Outcome.Refused<SignInStep>(var why) -> throw refused(why);
        };
    }

    private Outcome<SignInStep> begin(Authentication offered, String address, String browser) {
        var password = String.valueOf(offered.getCredentials());
        return accounts.begin(offered.getName(), password, address, browser);
    }

    private Outcome<SignInStep> finish(SignInDetails details, String address, String browser) {
        return accounts.finish(details.step(), details.code(), address, browser)
                .map(SignInStep.Complete::new);
    }

    private Outcome<SignInStep> passkey(SignInDetails details, String address, String browser) {
        return accounts.signInWithPasskey(details.passkey(), address, browser)
                .map(SignInStep.Complete::new);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static SignInDetails details(Authentication offered) {
        return (SignInDetails) Objects.requireNonNull(offered.getDetails());
    }

    private static Authentication known(SignedIn signedIn) {
        var roles =
                signedIn.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionPrincipal(signedIn), null, roles);
    }

    private static RuntimeException refused(String why) {
        if (why.equals(FactorRefusal.STEP_OVER)) return new CredentialsExpiredException(why);
        return why.equals(Accounts.TOO_OFTEN)
                ? new LockedException(why)
                : new BadCredentialsException(why);
    }
}
