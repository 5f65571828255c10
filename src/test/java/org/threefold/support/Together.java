package org.threefold.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves at once what a test tells of a case only to have it there: its answers are in the record
/// as if they had been given one by one, and the case is screened once after them.
@TestComponent
public class Together {

    private final HeldInTests changes;
    private final TransactionTemplate transactions;

    Together(HeldInTests changes, PlatformTransactionManager transactions) {
        this.changes = changes;
        this.transactions = new TransactionTemplate(transactions);
    }

    public void save(Runnable told) {
        transactions.executeWithoutResult(_ -> changes.during(told));
    }
}
