package org.threefold.mail;

import java.util.Optional;
import java.util.UUID;

/// Why nothing is sent to the owner of an account, if there is a reason: asked before each letter
/// is sent, however long it waited. Modules above implement it.
public interface MailBlock {

    /// In words for staff; empty where nothing speaks against it.
    ///
    /// Asked in a transaction of the system account.
    Optional<String> against(UUID account);
}
