package org.threefold.casefile;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// One referral.
public record ReferralId(UUID value) {

    public static ReferralId next() {
        return new ReferralId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
