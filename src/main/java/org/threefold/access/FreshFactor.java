package org.threefold.access;

/// What somebody gives to show, at this moment, that it is them: the password, and a one-time code
/// where one is asked for.
///
/// @param code six digits, or a recovery code; empty where none was typed
public record FreshFactor(String password, String code) {

    /// The password alone: enough without a second factor, or soon after a code.
    public static FreshFactor password(String password) {
        return new FreshFactor(password, "");
    }

    @Override
    public String toString() {
        return "FreshFactor[hidden]";
    }
}
