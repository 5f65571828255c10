package org.threefold.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Colleague;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// When the team meets, who chairs, and which cases it takes.
@Service
@Transactional
public class Conferences {

    /// The topic on which changes of conferences are told; see `live`.
    public static final UUID TOPIC = new UUID(0x0000_636f_6e66_6572L, 0x8000_0000_0000_0001L);

    private static final Duration LASTS_AT_MOST = Duration.ofHours(12);

    private static final int SAYS_WHY = 3;
    private static final int AT_MOST = 500;

    private final Access access;
    private final ConferenceStore store;
    private final AgendaStore agendas;
    private final Live live;
    private final Clock clock;

    Conferences(Access access, ConferenceStore store, AgendaStore agendas, Live live, Clock clock) {
        this.access = access;
        this.store = store;
        this.agendas = agendas;
        this.live = live;
        this.clock = clock;
    }

    /// Those of today and later, soonest first.
    public Outcome<List<Conference>> coming(Actor by) {
        return access.ask(by, Act.READ_CONFERENCES, "list")
                .map(
                        permit -> {
                            var coming = store.from(permit, clock.instant().minus(LASTS_AT_MOST));
                            coming.forEach(it -> shown(permit, it.agenda()));
                            return coming;
                        });
    }

    /// Who could chair.
    public Outcome<List<Colleague>> chairs(Actor by) {
        return access.ask(by, Act.READ_CONFERENCES, "who could chair").map(store::chairs);
    }

    /// Cases by the beginning of the family name.
    public Outcome<List<Conference.Item>> cases(Actor by, String words) {
        return access.ask(by, Act.READ_CONFERENCES, "cases to add")
                .map(
                        permit -> {
                            var cases = agendas.cases(words);
                            shown(permit, cases);
                            return cases;
                        });
    }

    /// The one that takes the case of the permit, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Conference> of(Permit permit) {
        return store.of(permit);
    }

    private void shown(Permit permit, List<Conference.Item> agenda) {
        access.shown(permit, agenda.stream().map(Conference.Item::caseId).toList());
    }

    public Outcome<Conference> plan(Actor by, Conference.Id id, Instant startsAt, StaffId chair) {
        return access.ask(by, Act.PLAN_CONFERENCE, "plans one")
                .then(permit -> plan(permit, id, startsAt, chair));
    }

    /// Puts it on another day, or under another chair, and says why.
    public Outcome<Conference> move(
            Actor by, Conference.Id id, Instant startsAt, StaffId chair, String because) {
        return access.ask(by, Act.MOVE_CONFERENCE, "moves " + id.value())
                .then(permit -> move(permit, id, startsAt, chair, because.strip()));
    }

    /// Calls it off, and says why. Its cases wait for another.
    public Outcome<Conference> callOff(Actor by, Conference.Id id, String because) {
        return access.ask(by, Act.MOVE_CONFERENCE, "calls off " + id.value())
                .then(permit -> change(permit, id, null, null, because.strip()));
    }

    /// Puts a case at the end of the agenda. A case that stands there already stays where it is.
    public Outcome<Conference> add(Actor by, Conference.Id id, CaseId caseId) {
        return arrange(by, id, caseId, permit -> agendas.add(permit, id, clock.instant()));
    }

    public Outcome<Conference> takeOff(Actor by, Conference.Id id, CaseId caseId) {
        return arrange(by, id, caseId, permit -> agendas.remove(permit, id));
    }

    private Outcome<Conference> plan(
            Permit permit, Conference.Id id, Instant startsAt, StaffId chair) {
        var objection = objection(permit, startsAt, chair);
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        store.append(permit, id, startsAt, chair, clock.instant());
        live.tell(TOPIC);
        return found(permit, id);
    }

    private Outcome<Conference> move(
            Permit permit, Conference.Id id, Instant startsAt, StaffId chair, String because) {
        return objection(permit, startsAt, chair)
                .<Outcome<Conference>>map(Outcome.Refused::new)
                .orElseGet(() -> change(permit, id, startsAt, chair, because));
    }

    private Outcome<Conference> change(
            Permit permit,
            Conference.Id id,
            @Nullable Instant startsAt,
            @Nullable StaffId chair,
            String because) {
        var before = locked(permit, id);
        if (before.isEmpty()) return found(permit, id);
        if (before.get().startsAt().isBefore(clock.instant()))
            return new Outcome.Refused<>("This conference has begun. It stays where it is.");
        if (because.length() < SAYS_WHY || because.length() > AT_MOST)
            return new Outcome.Refused<>("Say why, in 3 to 500 characters: the team reads it.");
        store.change(permit, id, startsAt, chair, because, clock.instant());
        cases(before.get())
                .forEach(
                        it ->
                                live.changed(
                                        it,
                                        permit.actor(),
                                        ChangeKind.of("conference.date.changed")));
        live.tell(TOPIC);
        return store.find(permit, id)
                .<Outcome<Conference>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Done<>(before.get()));
    }

    /// The conference, locked and then its cases in one order, so that nobody changes either
    /// meanwhile and two who move conferences cannot wait for each other.
    private Optional<Conference> locked(Permit permit, Conference.Id id) {
        store.lock(id);
        var found = store.find(permit, id);
        found.ifPresent(it -> access.lock(permit, cases(it)));
        return found;
    }

    private static List<CaseId> cases(Conference conference) {
        return conference.agenda().stream().map(Conference.Item::caseId).toList();
    }

    private Optional<String> objection(Permit permit, Instant startsAt, StaffId chair) {
        if (startsAt.isBefore(clock.instant()))
            return Optional.of("Choose a day and time that are still to come.");
        if (store.chairs(permit).stream().noneMatch(one -> one.id().equals(chair)))
            return Optional.of("The chair is somebody who may hold a seat.");
        return Optional.empty();
    }

    private Outcome<Conference> arrange(
            Actor by, Conference.Id id, CaseId caseId, Consumer<Permit> change) {
        store.lock(id);
        return access.ask(by, Act.SET_AGENDA, caseId, "conference " + id.value())
                .then(permit -> arrange(permit, id, change));
    }

    private Outcome<Conference> arrange(Permit permit, Conference.Id id, Consumer<Permit> change) {
        if (store.find(permit, id).isEmpty()) return found(permit, id);
        change.accept(permit);
        live.changed(permit, ChangeKind.of("conference.agenda.changed"));
        live.tell(TOPIC);
        return found(permit, id);
    }

    private Outcome<Conference> found(Permit permit, Conference.Id id) {
        return store.find(permit, id)
                .<Outcome<Conference>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>("There is no such conference."));
    }
}
