package org.threefold.ui.links;

/// Addresses of the pages that run the practice.
public final class AdminLinks {

    public static final String ACCOUNTS = "accounts";
    public static final String CONTACTS = "contacts";
    public static final String MAIL = "mail";
    public static final String RESETS = "resets";
    public static final String EMERGENCY_ACCESS = "emergency-access";
    public static final String ACCESS_MATRIX = "access-matrix";
    public static final String TRAIL = "trail";
    public static final String OWN_ACCOUNT = "account";

    private AdminLinks() {}
}
