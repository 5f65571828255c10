package org.threefold.safety;

import java.time.Instant;

/// What a patient is shown while an alarm of theirs is open.
public record InNeedNow(Instant since, Promise promise, Contacts contacts) {}
