package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The audit events of one transaction. They are appended by its last statement, so that a chain is
/// locked for no longer than the commit takes; after a rollback they are written as failed, in a
/// transaction of their own. See decision 0020.
final class TransactionEvents implements TransactionSynchronization, Ordered {

    private static final String ROLLED_BACK = "An error ended it, and nothing of it was kept.";
    private static final String IN_DOUBT = "The connection broke, so it may have been kept or not.";

    private final AuditAppender appender;
    private final List<PendingEvent> events = new ArrayList<>();
    private Optional<PageReads> page = Optional.empty();
    private List<PendingEvent> appended = List.of();

    private TransactionEvents(AuditAppender appender) {
        this.appender = appender;
    }

    /// Those of the transaction that runs, if anybody has asked yet.
    static Optional<TransactionEvents> running() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return Optional.empty();
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TransactionEvents.class::isInstance)
                .map(TransactionEvents.class::cast)
                .findFirst();
    }

    static TransactionEvents of(AuditAppender appender) {
        return running()
                .orElseGet(
                        () -> {
                            var events = new TransactionEvents(appender);
                            TransactionSynchronizationManager.registerSynchronization(events);
                            return events;
                        });
    }

    /// After everything else that a transaction does before it commits.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    void add(PendingEvent event) {
        events.add(event);
    }

    /// A section that is kept under a law of its own is an event of its own, once in a transaction.
    void addSection(Permit permit, Act act, String section) {
        boolean known =
                events.stream().anyMatch(it -> it.act() == act && it.sections().contains(section));
        if (known) return;
        var event = new PendingEvent(permit.actor(), act, permit.caseId(), "");
        event.sections().add(section);
        events.add(event);
    }

    int size() {
        return events.size();
    }

    /// What a service's method answered settles the acts that it asked for, and that no method it
    /// called has settled.
    void settle(int from, @Nullable Object answer) {
        for (var event : events.subList(from, events.size())) {
            if (answer instanceof Outcome.Refused<?>(var why))
                event.settle(AuditResult.REFUSED, why);
            else event.settle(AuditResult.DONE, "");
        }
    }

    /// Whether something was denied or refused in this transaction, and will be on the trail.
    boolean hasRefusal() {
        return told().stream()
                .map(PendingEvent::result)
                .anyMatch(it -> it == AuditResult.DENIED || it == AuditResult.REFUSED);
    }

    /// What is known of the page that is open by now: a navigation may have led on to another one.
    @Override
    public void beforeCommit(boolean readOnly) {
        page = appender.openPage();
        var told = told();
        appended = page.map(it -> it.without(told)).orElse(told);
        appender.append(appended);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED) {
            page.ifPresent(it -> it.remember(appended));
            return;
        }
        var why = status == STATUS_ROLLED_BACK ? ROLLED_BACK : IN_DOUBT;
        events.forEach(event -> event.rolledBack(why));
        appender.appendFailed(told());
    }

    private List<PendingEvent> told() {
        return events.stream().filter(PendingEvent::isTold).toList();
    }
}
