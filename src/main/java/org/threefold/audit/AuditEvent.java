package org.threefold.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One event of the trail, as people read it.
///
/// @param who the name of the account, where there is one
/// @param act the verb of the access matrix
/// @param result what came of it
/// @param reason why it was refused, in the words that the person who acted was shown
/// @param sections the parts of the record that were shown, where the act names them
/// @param records the cases that a list showed
public record AuditEvent(
        Instant at,
        @Nullable UUID accountId,
        String who,
        String act,
        AuditResult result,
        String reason,
        @Nullable UUID caseId,
        String detail,
        List<String> sections,
        List<UUID> records) {}
