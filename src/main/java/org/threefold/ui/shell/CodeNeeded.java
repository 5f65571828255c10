package org.threefold.ui.shell;

import org.springframework.security.core.AuthenticationException;

/// The password was right, and a one-time code is asked for: nobody is signed in yet.
final class CodeNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final String token;

    CodeNeeded(String token) {
        super("A one-time code is asked for");
        this.token = token;
    }

    String token() {
        return token;
    }
}
