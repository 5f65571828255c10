package org.threefold.evaluation;

import java.time.Instant;
import java.util.UUID;

/// A section, signed: by whom, when, with which meaning, over exactly what.
///
/// @param digest SHA-256 over the canonical text of what was signed
public record SectionSignature(
        Section section, UUID by, String name, String meaning, String digest, Instant at) {}
