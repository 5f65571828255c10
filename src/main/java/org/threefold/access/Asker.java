package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/// Who the database says is asking: the account behind the token, its roles as they are now, and
/// its relation to the case in question.
///
/// @param house whether it is the system account, which holds no role
/// @param factor whether a second factor is enrolled
/// @param passkey whether it is a passkey, or one of them is
record Asker(
        UUID accountId,
        @Nullable UUID patientId,
        String name,
        Set<Role> roles,
        @Nullable Tie tie,
        boolean house,
        boolean factor,
        boolean passkey) {

    boolean may(Act act) {
        return house ? act.isForTheHouse() : act.allows(roles, tie);
    }
}
