package org.threefold.settings;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The versions in force that the running transaction has read: several modules weigh one case by
/// them, and all by the same. Forgotten with the transaction.
final class ReadVersions implements TransactionSynchronization {

    /// @param reader an account: what one may read is not shown to another
    private record Asked(UUID reader, LocalDate day) {}

    private final Map<Asked, PolicyVersion> read = new HashMap<>();

    private ReadVersions() {}

    static PolicyVersion of(UUID reader, LocalDate day, Supplier<PolicyVersion> reads) {
        return running()
                .orElseGet(ReadVersions::begin)
                .read
                .computeIfAbsent(new Asked(reader, day), _ -> reads.get());
    }

    /// After a version was adopted.
    static void forget() {
        running().ifPresent(it -> it.read.clear());
    }

    private static ReadVersions begin() {
        var fresh = new ReadVersions();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private static Optional<ReadVersions> running() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ReadVersions.class::isInstance)
                .map(ReadVersions.class::cast)
                .findFirst();
    }
}
