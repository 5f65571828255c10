package org.threefold.measures;

/// An alarm by what raised it.
public record AlarmRef(ResponseId response, Alarm alarm) {}
