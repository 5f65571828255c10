package org.threefold.access;

import java.util.UUID;

/// A link for a new password was used. Told after it took effect, outside any transaction.
public record PasswordSetByLink(UUID accountId) {}
