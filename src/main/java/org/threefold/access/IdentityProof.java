package org.threefold.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;

/// Whether the owner of an account has proved who they are since officers last reset its password.
/// Until then nothing is signed and no process note opened. The proof is given in person before
/// another officer, or by a second factor that was set up before the reset
/// (`access.prove_by_factor`, for the role of the sign-in alone).
@Component
class IdentityProof {

    private static final Set<Act> NEEDED_FOR =
            EnumSet.of(
                    Act.READ_PROCESS_NOTE,
                    Act.WRITE_PROCESS_NOTE,
                    Act.DECIDE,
                    Act.REVIEW_EMERGENCY,
                    Act.READ_ACCOUNTS,
                    Act.MANAGE_ACCOUNTS,
                    Act.INVITE_PATIENT,
                    Act.RESET_PASSWORD,
                    Act.READ_CONTACT_CHANGES,
                    Act.CHANGE_CONTACT,
                    Act.READ_RESETS,
                    Act.CONFIRM_IDENTITY);

    private final JdbcClient db;

    IdentityProof(JdbcClient db) {
        this.db = db;
    }

    /// For whoever is bound to this transaction.
    boolean missingFor(Act act) {
        return (act.kind() == ActKind.SIGN || NEEDED_FOR.contains(act)) && missing();
    }

    private boolean missing() {
        return !db.sql("select access.is_proven()").query(Boolean.class).single();
    }
}
