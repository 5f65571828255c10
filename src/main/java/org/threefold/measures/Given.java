package org.threefold.measures;

import java.util.Optional;

/// What came of an answer: the sheet as it stands, and what somebody has to act on, if anything.
public record Given(Sheet sheet, Optional<Alarm> alarm) {}
