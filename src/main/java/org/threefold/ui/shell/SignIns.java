package org.threefold.ui.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.threefold.access.Accounts;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Outcome;

import java.util.Objects;

/// Hands username and password from the browser to [Accounts]. Spring Security keeps only who it
/// was; what they may is asked of the doors, each time.
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
        var password = String.valueOf(offered.getCredentials());
        switch (accounts.signIn(offered.getName(), password, address, browser)) {
            case Outcome.Done<SignedIn>(var signedIn) -> {
                return known(signedIn);
            }
            case Outcome.Refused<SignedIn>(var why) -> throw refused(why);
        }
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
        return UsernamePasswordAuthenticationToken.authenticated(new Me(signedIn), null, roles);
    }

    private static RuntimeException refused(String why) {
        return why.equals(Accounts.TOO_OFTEN)
                ? new LockedException(why)
                : new BadCredentialsException(why);
    }
}
