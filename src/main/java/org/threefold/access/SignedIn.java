package org.threefold.access;

import org.threefold.kernel.Actor;

import java.util.Set;

/// Somebody who has signed in: the actor to act as, and what to greet them with.
///
/// @param passkey whether they have one, as far as is known
/// @param mustEnrol whether they have to set up a second factor before anything else, as far as is
///     known
public record SignedIn(
        Actor actor,
        String name,
        String title,
        Set<Role> roles,
        boolean passkey,
        boolean mustEnrol) {}
