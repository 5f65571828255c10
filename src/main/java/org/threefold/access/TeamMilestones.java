package org.threefold.access;

import org.threefold.kernel.Discipline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who is on the team of a case.
///
/// @param seats the account in each filled seat
/// @param others accounts on the team without a seat
public record TeamMilestones(
        Map<Discipline, UUID> seats, List<UUID> others, boolean patientInvited) {

    /// In their order.
    public List<Discipline> filled() {
        return Arrays.stream(Discipline.values()).filter(seats::containsKey).toList();
    }

    /// In their order.
    public List<Discipline> empty() {
        return Arrays.stream(Discipline.values()).filter(it -> !seats.containsKey(it)).toList();
    }
}
