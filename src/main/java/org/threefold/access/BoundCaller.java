package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is bound to the running transaction, and which cases it has locked, so that a service that
/// is called by another one asks the database for neither again. What changes the relations or the
/// roles of an account counts from the next transaction on, in the policies as here.
final class BoundCaller implements TransactionSynchronization {

    private record Binding(Actor by, @Nullable CaseId about, CallerContext caller) {}

    private @Nullable Binding last;
    private final Set<UUID> locked = new HashSet<>();

    private BoundCaller() {}

    static BoundCaller running() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(BoundCaller.class::isInstance)
                .map(BoundCaller.class::cast)
                .findFirst()
                .orElseGet(
                        () -> {
                            var none = new BoundCaller();
                            TransactionSynchronizationManager.registerSynchronization(none);
                            return none;
                        });
    }

    /// Nothing where another account or another case was bound last.
    Optional<CallerContext> known(Actor by, @Nullable CaseId about) {
        return Optional.ofNullable(last)
                .filter(it -> it.equals(new Binding(by, about, it.caller())))
                .map(Binding::caller);
    }

    void remember(Actor by, @Nullable CaseId about, CallerContext caller) {
        last = new Binding(by, about, caller);
    }

    /// Another account is bound by now, or none.
    void forget() {
        last = null;
    }

    /// Those of the cases that are not locked yet; from here on they are.
    List<UUID> lock(Collection<UUID> cases) {
        return cases.stream().filter(locked::add).toList();
    }
}
