package org.threefold.intake;

import java.time.Instant;

/// One question as the team reads it: what the patient told, what the referral says to it, what the
/// team recorded. Empty where nobody said anything.
public record IntakeLine(
        HomeQuestion question,
        PatientAnswer answer,
        Instant at,
        String referral,
        String team,
        Difference difference) {}
