package org.threefold.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One line of the trail, as people read it.
///
/// @param who the name of the account, where there is one
/// @param act the verb of the access matrix
/// @param allowed whether it was granted or refused
public record AuditEvent(
        Instant at,
        @Nullable UUID accountId,
        String who,
        String act,
        boolean allowed,
        @Nullable UUID caseId,
        String detail) {}
