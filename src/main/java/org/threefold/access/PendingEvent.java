package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.LoginToken;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// An audit event of the transaction that runs. What came of the act is settled once: denied when
/// it was asked, refused or done by what the service's method returned.
final class PendingEvent {

    private final Actor by;
    private final Act act;
    private final @Nullable CaseId caseId;
    private final String detail;
    private final Set<String> sections = new LinkedHashSet<>();
    private final Set<UUID> records = new LinkedHashSet<>();
    private @Nullable AuditResult result;
    private String reason = "";

    PendingEvent(Actor by, Act act, @Nullable CaseId caseId, String detail) {
        this.by = by;
        this.act = act;
        this.caseId = caseId;
        this.detail = detail;
    }

    LoginToken token() {
        return by.token();
    }

    Act act() {
        return act;
    }

    @Nullable CaseId caseId() {
        return caseId;
    }

    String detail() {
        return detail;
    }

    Set<String> sections() {
        return sections;
    }

    Set<UUID> records() {
        return records;
    }

    String reason() {
        return reason;
    }

    /// Done, unless something else was settled: the transaction commits.
    AuditResult result() {
        return result == null ? AuditResult.DONE : result;
    }

    boolean isTold() {
        return act.kind() != ActKind.UNRECORDED || result() == AuditResult.DENIED;
    }

    void show(Collection<UUID> cases) {
        records.addAll(cases);
    }

    void settle(AuditResult what, String why) {
        if (result != null) return;
        result = what;
        reason = why;
    }

    /// Nothing of a transaction remains that was rolled back. What was denied stays denied, and
    /// what was refused, refused.
    void rolledBack(String why) {
        if (result == AuditResult.DENIED || result == AuditResult.REFUSED) return;
        result = AuditResult.FAILED;
        reason = why;
    }
}
