package org.threefold.access;

import org.threefold.kernel.Reason;

/// Why access, a sign-in, a factor or a new password is refused, to patients and staff alike.
public enum AccessReason implements Reason {
    NOT_FOUND("refusals.not-found"),
    SIGNED_OUT("refusals.signed-out"),
    NOT_SIGNED_IN("refusals.not-signed-in"),
    TOO_OFTEN("refusals.too-often"),
    CODE_NEEDED("refusals.code-needed"),
    WRONG_PASSWORD("refusals.wrong-password"),
    WRONG_CODE("refusals.wrong-code"),
    WRONG_PASSKEY("refusals.wrong-passkey"),
    NO_PASSKEY("refusals.no-passkey"),
    STEP_OVER("refusals.step-over"),
    LINK_SPENT("refusals.link-spent"),
    PASSWORD_SHORT("refusals.password-short", Passwords.SHORTEST),
    PASSWORD_LONG("refusals.password-long", Passwords.LONGEST),
    PASSWORD_PLAIN("refusals.password-plain");

    private final String key;
    private final Object[] parameters;

    AccessReason(String key, Object... parameters) {
        this.key = key;
        this.parameters = parameters;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Object[] parameters() {
        return parameters.clone();
    }
}
