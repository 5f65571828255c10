package org.threefold.access;

import java.util.Set;
import java.util.UUID;

/// An account as the privacy officer sees it: who, as what, and whether it can be used.
///
/// @param invited the link was sent, but no password is set yet
public record Account(
        UUID id,
        String username,
        String name,
        String title,
        Set<Role> roles,
        boolean invited,
        boolean disabled) {}
