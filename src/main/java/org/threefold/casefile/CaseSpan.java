package org.threefold.casefile;

import java.time.Instant;

/// When a case was opened, and whether its person is recorded or reported as dead.
public record CaseSpan(Instant openedAt, boolean dead) {}
