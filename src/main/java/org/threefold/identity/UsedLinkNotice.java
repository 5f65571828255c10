package org.threefold.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.PasswordSetByLink;
import org.threefold.access.SystemAccount;

/// Tells the owner and the officers that a link for a new password was used.
@Component
class UsedLinkNotice {

    private final ResetNotices notices;
    private final SystemAccount system;
    private final TransactionTemplate transactions;

    UsedLinkNotice(
            ResetNotices notices, SystemAccount system, PlatformTransactionManager transactions) {
        this.notices = notices;
        this.system = system;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(PasswordSetByLink used) {
        transactions.executeWithoutResult(
                _ -> {
                    system.bind();
                    notices.tell(used.accountId(), PasswordNotice.USED);
                });
    }
}
