package org.threefold.access;

import org.threefold.kernel.Outcome;

/// How far somebody is who typed the right password.
public sealed interface SignInStep {

    /// The sign-in, where nothing more is asked for.
    default Outcome<SignedIn> complete() {
        return switch (this) {
            case Complete(var signedIn) -> new Outcome.Done<>(signedIn);
            case CodeNeeded _ -> new Outcome.Refused<>(FactorRefusal.CODE_NEEDED);
        };
    }

    record Complete(SignedIn signedIn) implements SignInStep {}

    /// A one-time code is still asked for. Until then nobody is signed in.
    ///
    /// @param token names this attempt for five minutes, and opens nothing
    record CodeNeeded(String token) implements SignInStep {

        @Override
        public String toString() {
            return "CodeNeeded[hidden]";
        }
    }
}
