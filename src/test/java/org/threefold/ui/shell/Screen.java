package org.threefold.ui.shell;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;

import java.util.List;

/// Sits somebody down before the screen of a view test, or leaves the chair empty.
public final class Screen {

    private Screen() {}

    public static void of(Accounts accounts, Actor actor) {
        var me = new SessionPrincipal(accounts.whoIs(actor).orElseThrow());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(me, null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    public static void ofNobody() {
        SecurityContextHolder.clearContext();
    }
}
