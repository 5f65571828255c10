package org.threefold.history;

import java.time.Instant;

/// A fact with who entered it, by printed name, and when.
public record Recorded<T>(T fact, String by, Instant at) {}
