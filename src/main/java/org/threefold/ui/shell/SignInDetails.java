package org.threefold.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// From which address and which browser somebody signs in.
final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String browser;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.browser = BrowserCookie.of(request);
    }

    String browser() {
        return browser;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SignInDetails same
                && same.browser.equals(browser);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + browser.hashCode();
    }

    @Override
    public String toString() {
        return "SignInDetails[hidden]";
    }
}
