package org.threefold.measures;

import java.time.LocalDate;

/// That an instrument was answered, and when.
public record Answered(String instrument, LocalDate on) {}
