package org.threefold.settings;

import org.threefold.library.Citation;

/// What is said of a setting, whatever kind of value it has.
///
/// `harm` says what would be lost by a value that is looser than the usual one. `usedBy` names
/// where it is read; a setting that is kept for later says so and is not `used`.
public record About(
        String id,
        Topic topic,
        String name,
        String meaning,
        Citation basis,
        String usedBy,
        boolean used,
        String harm) {}
