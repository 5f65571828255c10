package org.threefold.measures;

import org.threefold.access.Permit;

import java.time.Instant;

/// An answer was given that somebody has to act on. Published in the same transaction, and again
/// each time while the answers are current, so that each listener decides what is new.
///
/// @param again whether it was this answer that can raise the alarm, and not another of the form
public record AlarmingAnswer(
        Permit permit, ResponseId response, Alarm alarm, boolean again, Instant at) {}
