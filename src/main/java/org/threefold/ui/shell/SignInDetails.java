package org.threefold.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import java.util.Objects;

/// From which address and which browser somebody signs in.
final class SignInDetails extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    /// Where the session keeps what the first step of a sign-in answered.
    static final String STEP = "threefold.sign-in-step";

    private final String browser;
    private final String step;
    private final String code;
    private final String passkey;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.browser = BrowserCookie.of(request);
        var session = request.getSession(false);
        var begun = session == null ? null : session.getAttribute(STEP);
        this.step = begun instanceof String token ? token : "";
        this.code = Objects.requireNonNullElse(request.getParameter("code"), "");
        this.passkey = Objects.requireNonNullElse(request.getParameter("passkey"), "");
    }

    /// Whether this is the second step of a sign-in.
    boolean isCode() {
        return !code.isEmpty();
    }

    /// Whether a passkey was used, instead of password and code.
    boolean isPasskey() {
        return !passkey.isEmpty();
    }

    String passkey() {
        return passkey;
    }

    String step() {
        return step;
    }

    String code() {
        return code;
    }

    String browser() {
        return browser;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof SignInDetails same
                && same.browser.equals(browser)
                && same.step.equals(step)
                && same.code.equals(code)
                && same.passkey.equals(passkey);
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
