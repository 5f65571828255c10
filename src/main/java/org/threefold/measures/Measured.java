package org.threefold.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The latest number of one scale, and the day it speaks of.
public record Measured(Scale scale, BigDecimal value, LocalDate on) {}
