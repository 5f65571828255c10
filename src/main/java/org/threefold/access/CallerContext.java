package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// Who the database says is asking: the account behind the token, its roles as they are now, and
/// its relation to the case in question.
///
/// @param system whether it is the system account, which holds no role
/// @param factor whether a second factor is enrolled
/// @param passkey whether it is a passkey, or one of them is
record CallerContext(
        UUID accountId,
        @Nullable UUID patientId,
        String name,
        Set<Role> roles,
        @Nullable CaseRelation relation,
        boolean system,
        boolean factor,
        boolean passkey) {

    /// What the system account does by itself, on the trail under its own name: it screens again,
    /// compares what was found, reads what the rules read, writes the lists of work again, and asks
    /// the next about an alarm.
    private static final Set<Act> AUTOMATIC =
            EnumSet.of(
                    Act.SCREEN_AGAIN,
                    Act.COMPARE_SCREENING,
                    Act.READ_SUBSTANCE_USE,
                    Act.REBUILD_LISTS,
                    Act.ESCALATE_ALARMS);

    boolean may(Act act) {
        return system ? AUTOMATIC.contains(act) : act.allows(roles, relation);
    }
}
