package org.threefold.access;

import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who works on one case: up to three seats, and others.
///
/// @param patientInvited whether the person of the case has been given a portal
public record Team(
        Map<Discipline, Colleague> seats, List<Colleague> members, boolean patientInvited) {

    public Optional<Colleague> at(Discipline seat) {
        return Optional.ofNullable(seats.get(seat));
    }
}
