package org.threefold.screening;

import java.time.Instant;

/// Who recorded an answer, by printed name, and when.
public record RecordedBy(String name, Instant at) {}
