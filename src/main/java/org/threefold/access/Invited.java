package org.threefold.access;

import java.util.UUID;

/// Whom a one-time link is for.
///
/// @param reset whether it sets a new password; otherwise it sets the first
public record Invited(UUID accountId, String username, String name, boolean reset) {}
