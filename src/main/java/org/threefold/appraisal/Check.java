package org.threefold.appraisal;

/// One criterion of the minimal standards for decision aids, and whether this sheet meets it.
///
/// @param qualifying whether it makes a decision aid at all; the others guard against bias
public record Check(String criterion, boolean qualifying, boolean passed, String because) {}
