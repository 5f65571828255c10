package org.threefold.access;

import java.util.Optional;

/// Why a patient must not be written to, invited or reminded, if there is a reason. Modules above
/// implement it; whatever invites or sends asks all of them.
public interface ContactRule {

    /// In words for staff; empty where nothing speaks against it.
    Optional<String> objection(Permit permit);
}
