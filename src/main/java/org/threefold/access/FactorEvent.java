package org.threefold.access;

import java.time.Instant;

/// Something that happened to the second factors of an account.
public record FactorEvent(Instant at, Kind kind, String detail) {

    /// What can happen to them.
    public enum Kind {
        ENROL_CODES,
        REMOVE_CODES,
        USE_RECOVERY_CODE,
        RENEW_RECOVERY_CODES,
        ADD_PASSKEY,
        REMOVE_PASSKEY,
        REMOVE_LOST
    }

    /// In a sentence that the owner reads.
    public String sentence() {
        return switch (kind) {
            case ENROL_CODES -> "One-time codes were set up.";
            case REMOVE_CODES -> "One-time codes were removed.";
            case USE_RECOVERY_CODE -> "A recovery code was used.";
            case RENEW_RECOVERY_CODES -> "New recovery codes were made; the old ones are void.";
            case ADD_PASSKEY -> "A passkey was set up: " + detail + ".";
            case REMOVE_LOST -> "Lost second factors were removed, before " + detail + ".";
            case REMOVE_PASSKEY -> "A passkey was removed: " + detail + ".";
        };
    }
}
