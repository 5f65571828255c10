package org.threefold.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who has which seat on which case. The coordinator gives seats; nobody fills two.
@Service
@Transactional
public class CareTeams {

    private final Access access;
    private final TeamStore store;
    private final ApplicationEventPublisher events;

    CareTeams(Access access, TeamStore store, ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.events = events;
    }

    /// Gives a seat. Whoever held it before leaves the case.
    public Outcome<Team> assign(Actor by, CaseId caseId, Discipline seat, StaffId who) {
        return access.ask(by, Act.ASSIGN_SEAT, caseId, seat.words() + " to " + who)
                .then(permit -> relate(permit, who, CaseRelation.seatOf(seat)));
    }

    /// Adds somebody to the team without a seat, such as a session monitor.
    public Outcome<Team> join(Actor by, CaseId caseId, StaffId who) {
        return access.ask(by, Act.ASSIGN_SEAT, caseId, "member " + who)
                .then(permit -> relate(permit, who, CaseRelation.MEMBER));
    }

    public Outcome<Team> leave(Actor by, CaseId caseId, StaffId who) {
        return access.ask(by, Act.ASSIGN_SEAT, caseId, "leaves " + who)
                .map(
                        permit -> {
                            store.unrelate(permit, who);
                            events.publishEvent(new TeamChanged(caseId, permit.actor()));
                            return store.team(caseId);
                        });
    }

    public Outcome<Team> team(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CASE, caseId, "team").map(_ -> store.team(caseId));
    }

    /// The case of the patient who asks; the newest, where there are several.
    public Outcome<CaseId> mine(Actor by) {
        return access.ask(by, Act.FIND_OWN_CASE)
                .then(
                        permit ->
                                store.caseOf(permit.accountId())
                                        .<Outcome<CaseId>>map(Outcome.Done::new)
                                        .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND)));
    }

    /// The team, for a module that holds a permit for this case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Team team(Permit permit) {
        return store.team(permit.caseId());
    }

    /// The names behind account ids, for showing who did what. Needs a transaction that has asked.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, String> names(Permit permit, Collection<UUID> accounts) {
        return store.names(accounts);
    }

    /// Who could take this seat: holds the role, and can sign in.
    public Outcome<List<Colleague>> candidates(Actor by, Discipline seat) {
        return access.ask(by, Act.LIST_COLLEAGUES).map(_ -> store.candidates(seatRole(seat)));
    }

    public Outcome<List<Colleague>> monitors(Actor by) {
        return access.ask(by, Act.LIST_COLLEAGUES).map(_ -> store.candidates(Role.SESSION_MONITOR));
    }

    private Outcome<Team> relate(Permit permit, StaffId who, CaseRelation relation) {
        var objection = store.relate(permit, who, relation);
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        events.publishEvent(new TeamChanged(permit.caseId(), permit.actor()));
        return new Outcome.Done<>(store.team(permit.caseId()));
    }

    private static Role seatRole(Discipline seat) {
        return switch (seat) {
            case PAIN -> Role.PAIN_SPECIALIST;
            case MENTAL_HEALTH -> Role.MENTAL_HEALTH_PROFESSIONAL;
            case THERAPY -> Role.THERAPIST;
        };
    }
}
