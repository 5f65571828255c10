package org.threefold.access;

import java.util.UUID;

/// Whom a one-time link is for.
public record Invited(UUID accountId, String username, String name) {}
