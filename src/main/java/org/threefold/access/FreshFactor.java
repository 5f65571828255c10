package org.threefold.access;

/// What somebody gives to show, at this moment, that it is them: a passkey that verified its user,
/// or the password, and a one-time code where one is asked for.
///
/// @param code six digits, or a recovery code; empty where none was typed
/// @param passkey what the browser answered for a passkey, as JSON; empty where none was used
public record FreshFactor(String password, String code, String passkey) {

    public FreshFactor(String password, String code) {
        this(password, code, "");
    }

    /// The password alone: enough without a second factor, or soon after a code.
    public static FreshFactor password(String password) {
        return new FreshFactor(password, "");
    }

    /// A passkey, instead of password and code.
    public static FreshFactor passkey(String answer) {
        return new FreshFactor("", "", answer);
    }

    @Override
    public String toString() {
        return "FreshFactor[hidden]";
    }
}
