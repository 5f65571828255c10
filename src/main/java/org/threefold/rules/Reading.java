package org.threefold.rules;

import org.threefold.history.ObservationKind;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A measurement that a referral reports, in the unit of its kind. Nobody here confirmed it: it
/// can raise a concern, and it never clears one.
public record Reading(ObservationKind kind, BigDecimal value, LocalDate on) {}
