package org.threefold.access;

import java.time.Instant;

/// Somebody opened a case in an emergency, in this transaction.
///
/// @param permit of whoever opened it
public record EmergencyOpened(Permit permit, Instant until) {}
