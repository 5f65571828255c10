package org.threefold.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threefold.mail.MailBlock;

import java.util.Optional;
import java.util.UUID;

/// Nothing is sent to a person who is recorded or reported as dead, however long a letter
/// waited.
@Component
class DeathMailBlock implements MailBlock {

    private final JdbcClient db;

    DeathMailBlock(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<String> against(UUID account) {
        boolean dead =
                db.sql("select casefile.is_dead(?)").param(account).query(Boolean.class).single();
        return dead
                ? Optional.of("The person is recorded as dead, or a referral reports it.")
                : Optional.empty();
    }
}
