package org.threefold.safety;

/// What is recorded for an emergency, as a clinician wrote it. Empty where nothing is recorded.
///
/// @param emergencyContact who, and the telephone
public record Contacts(String emergencyContact, String safetyPlan) {}
