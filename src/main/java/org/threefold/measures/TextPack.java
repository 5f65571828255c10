package org.threefold.measures;

import java.time.Instant;
import java.util.UUID;

/// A licensed wording in use: for which instrument, on which licence, and who attested it.
///
/// @param attestedBy by name
public record TextPack(
        UUID id, String instrument, String licenceRef, String attestedBy, Instant attestedAt) {}
