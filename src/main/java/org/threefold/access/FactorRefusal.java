package org.threefold.access;

/// What is said where a second factor is asked for.
public final class FactorRefusal {

    /// Said where the password was right and a one-time code is asked for as well.
    public static final String CODE_NEEDED = AccessReason.CODE_NEEDED.sentence();

    /// Said where the password is not the one of whoever is signed in.
    public static final String WRONG_PASSWORD = AccessReason.WRONG_PASSWORD.sentence();

    public static final String WRONG_CODE = AccessReason.WRONG_CODE.sentence();

    /// Said of whatever a browser answered for a passkey and was not accepted.
    public static final String WRONG_PASSKEY = AccessReason.WRONG_PASSKEY.sentence();

    static final String NO_PASSKEY = AccessReason.NO_PASSKEY.sentence();

    /// Said where somebody took too long between password and code.
    public static final String STEP_OVER = AccessReason.STEP_OVER.sentence();

    /// Said where the practice requires a second factor of its staff and there is none.
    public static final String FACTOR_MISSING =
            "This practice requires a second factor. Set one up under your account first.";

    private FactorRefusal() {}

    /// Whether the field for a code is to be shown, and this said there.
    public static boolean isAboutCode(String refusal) {
        return refusal.equals(CODE_NEEDED) || refusal.equals(WRONG_CODE);
    }

    /// Whether it refuses what was given to show who somebody is, and nothing else.
    public static boolean isAboutFactor(String refusal) {
        return isAboutCode(refusal)
                || refusal.equals(WRONG_PASSWORD)
                || refusal.equals(WRONG_PASSKEY)
                || refusal.equals(Accounts.TOO_OFTEN);
    }
}
