package org.threefold.worklist;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Emergencies;
import org.threefold.access.OpenEmergency;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Deaths;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.live.Presence;
import org.threefold.progress.Milestones;
import org.threefold.safety.Alarms;
import org.threefold.safety.OpenAlarm;
import org.threefold.screening.ScreeningArchive;
import org.threefold.screening.Screenings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where cases stand, and what they need from whom.
@Service
@Transactional
public class WorkLists {

    /// The topic on which changes of the coordinator's work list are told; see `live`. Everybody
    /// else's topic is their account id.
    public static final UUID COORDINATION = WorkListStore.COORDINATION;

    private final Access access;
    private final CareTeams teams;
    private final CaseFiles files;
    private final Deaths deaths;
    private final Intakes intakes;
    private final Screenings screenings;
    private final ScreeningArchive archive;
    private final Presence presence;
    private final WorkListStore store;
    private final CaseloadStore caseload;
    private final Emergencies emergencies;
    private final Alarms alarms;
    private final Tasks tasks;

    WorkLists(
            Access access,
            CareTeams teams,
            CaseFiles files,
            Deaths deaths,
            Intakes intakes,
            Screenings screenings,
            ScreeningArchive archive,
            Presence presence,
            WorkListStore store,
            CaseloadStore caseload,
            Emergencies emergencies,
            Alarms alarms,
            Tasks tasks) {
        this.access = access;
        this.teams = teams;
        this.files = files;
        this.deaths = deaths;
        this.intakes = intakes;
        this.screenings = screenings;
        this.archive = archive;
        this.presence = presence;
        this.store = store;
        this.caseload = caseload;
        this.emergencies = emergencies;
        this.alarms = alarms;
        this.tasks = tasks;
    }

    /// What needs whoever asks, the most urgent first. Alarms are read again each time.
    public Outcome<Page<WorkRow>> work(Actor by, int from, int howMany) {
        return access.ask(by, Act.SEE_WORK).map(permit -> work(permit, from, howMany));
    }

    /// How much work waits for whoever asks, and the open alarms that they are to know of.
    public Outcome<Attention> attention(Actor by) {
        return access.ask(by, Act.SEE_WORK, "count and alarms").map(this::attention);
    }

    private Page<WorkRow> work(Permit permit, int from, int howMany) {
        var urgent = AlarmRows.of(permit, alarms.open(permit));
        var page = store.work(permit, from, howMany);
        var rows = new ArrayList<>(from == 0 ? urgent : List.<WorkRow>of());
        rows.addAll(page.rows());
        access.shown(permit, rows.stream().map(WorkRow::caseId).toList());
        return new Page<>(rows, page.from(), page.total() + urgent.size());
    }

    private Attention attention(Permit permit) {
        var open = alarms.open(permit);
        access.shown(permit, open.stream().map(OpenAlarm::caseId).distinct().toList());
        return new Attention(store.count(permit) + AlarmRows.of(permit, open).size(), open);
    }

    /// The cases that whoever asks has to do with.
    public Outcome<Page<CaseLine>> cases(Actor by, CaseQuery query, int from, int howMany) {
        return access.ask(by, Act.LIST_CASES)
                .map(
                        permit -> {
                            var page = caseload.cases(permit, query, from, howMany);
                            access.shown(
                                    permit, page.rows().stream().map(CaseLine::caseId).toList());
                            return page;
                        });
    }

    /// Opens a case: whose it is, and who else is here. Whoever opens it is seen there until the
    /// visit ends; see `live`.
    public Outcome<Heading> open(Actor by, CaseId caseId, UUID visit) {
        return access.ask(by, Act.READ_CASE, caseId, "opens it")
                .then(permit -> heading(permit, visit));
    }

    private Optional<OpenEmergency> emergency(Permit permit) {
        return permit.inEmergency() ? emergencies.current(permit) : Optional.empty();
    }

    /// The first page of a case, for staff: what it waits for is said in their words.
    public Outcome<Overview> overview(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OVERVIEW, caseId).then(this::overview);
    }

    private Outcome<Heading> heading(Permit permit, UUID visit) {
        var allergies =
                Optional.of(permit)
                        .filter(it -> it.also(Act.READ_EVALUATION))
                        .map(intakes::allergies);
        return found(files.file(permit))
                .map(
                        file ->
                                new Heading(
                                        file,
                                        allergies,
                                        deaths.of(permit),
                                        emergency(permit),
                                        presence.enter(permit, visit)));
    }

    /// Findings first: where they are kept anew, tasks follow.
    private Outcome<Overview> overview(Permit permit) {
        var screening =
                Optional.of(permit)
                        .filter(it -> it.also(Act.READ_FINDINGS))
                        .map(screenings::current);
        var since = screening.flatMap(_ -> archive.since(permit));
        return status(permit)
                .then(
                        where ->
                                found(files.question(permit))
                                        .map(
                                                question ->
                                                        new Overview(
                                                                question,
                                                                where,
                                                                teams.team(permit),
                                                                screening,
                                                                since)));
    }

    private Outcome<CaseStatus> status(Permit permit) {
        return found(store.read(permit.caseId())).map(this::status);
    }

    private CaseStatus status(Milestones milestones) {
        return new CaseStatus(Stages.of(milestones), milestones, tasks.now(milestones));
    }

    private static <T> Outcome<T> found(Optional<T> found) {
        return found.<Outcome<T>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND));
    }
}
