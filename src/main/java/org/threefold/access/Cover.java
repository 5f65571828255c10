package org.threefold.access;

import java.time.Instant;

/// Who covers a case, from when until when. The end is not part of it.
public record Cover(Colleague who, Instant begins, Instant ends) {}
