package org.threefold.access;

/// What is said where a second factor is asked for.
public final class FactorRefusal {

    /// Said where the password was right and a one-time code is asked for as well.
    public static final String CODE_NEEDED =
            "Type a one-time code as well: the last one is over ten minutes old.";

    public static final String WRONG_CODE =
            "This code is not right, or was used before. Wait for the next one.";

    /// Said where somebody took too long between password and code.
    public static final String STEP_OVER = "This took too long. Begin again with your password.";

    /// Said where the practice requires a second factor of its staff and there is none.
    public static final String FACTOR_MISSING =
            "This practice requires a second factor. Set one up under your account first.";

    private FactorRefusal() {}
}
