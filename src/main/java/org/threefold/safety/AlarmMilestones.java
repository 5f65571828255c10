package org.threefold.safety;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// @param alarm since when an answer of the patient waits for a clinician; absent when none does
public record AlarmMilestones(@Nullable Instant alarm) {}
