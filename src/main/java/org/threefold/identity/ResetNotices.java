package org.threefold.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/// Tells the owner of an account, and the other officers, of what was done about its password.
@Component
class ResetNotices {

    private final JdbcClient db;
    private final LinkLetters letters;

    ResetNotices(JdbcClient db, LinkLetters letters) {
        this.db = db;
        this.letters = letters;
    }

    /// In the running transaction, by an officer or the system account.
    void tell(UUID account, PasswordNotice what) {
        db.sql("select contact, owner from access.reset_notice_contacts(?)")
                .param(account)
                .query(
                        (row, _) -> {
                            tell(row.getString(1), row.getBoolean(2) ? account : null, what);
                            return true;
                        })
                .list();
    }

    private void tell(String contact, @Nullable UUID owner, PasswordNotice what) {
        letters.tell(
                contact,
                owner,
                "letters.password.subject",
                owner != null ? what.toOwner() : what.toOfficer());
    }
}
