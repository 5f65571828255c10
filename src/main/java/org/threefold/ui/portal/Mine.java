package org.threefold.ui.portal;

import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The patient before this screen, their own case, and their own time.
@Component
class Mine {

    private final CurrentActor actor;
    private final CareTeams teams;
    private final Clock clock;

    Mine(CurrentActor actor, CareTeams teams, Clock clock) {
        this.actor = actor;
        this.teams = teams;
        this.clock = clock;
    }

    Actor.Patient me() {
        return actor.patient();
    }

    Outcome<CaseId> caseId() {
        return teams.mine(me());
    }

    /// What a page of theirs listens to: their case.
    List<UUID> topics() {
        return caseId() instanceof Outcome.Done<CaseId>(var id) ? List.of(id.value()) : List.of();
    }

    /// How one greets them.
    String firstName() {
        return actor.now().map(SignedIn::name).map(name -> name.split(" ")[0]).orElse("");
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /// `23 November 2026`
    String day(Instant at) {
        return Dates.longDay(at.atZone(zone()).toLocalDate());
    }
}
