package org.threefold.screening;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Verdict;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Change;
import org.threefold.live.Live;
import org.threefold.rules.SessionDay;

import java.util.Optional;

/// Screening findings of a case, and who cleared what. A change of what the rules read screens the
/// case; whoever reads afterwards reads back what was found, until a new day or a new change. A
/// screening that says something else than the one before is kept. See decision 0046.
@Service
@Transactional
public class Screenings {

    static final String CHANGED =
            "The finding has changed while you were writing. Read it again before you decide.";

    private final Access access;
    private final CaseScreening caseScreening;
    private final StoredScreening stored;
    private final Basis basis;
    private final FactsReading reading;
    private final ClearanceStore clearances;
    private final SnapshotStore snapshots;
    private final ScreeningRecorder recorder;
    private final DueStore due;
    private final Live live;

    Screenings(
            Access access,
            CaseScreening caseScreening,
            StoredScreening stored,
            Basis basis,
            FactsReading reading,
            ClearanceStore clearances,
            SnapshotStore snapshots,
            ScreeningRecorder recorder,
            DueStore due,
            Live live) {
        this.access = access;
        this.caseScreening = caseScreening;
        this.stored = stored;
        this.basis = basis;
        this.reading = reading;
        this.clearances = clearances;
        this.snapshots = snapshots;
        this.recorder = recorder;
        this.due = due;
        this.live = live;
    }

    /// The findings as they stand now. Findings on substance use are in it for the seats alone.
    public Outcome<Screening> current(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_FINDINGS, caseId).map(this::current);
    }

    /// The same with what each clear rule rests on.
    public Outcome<Findings> findings(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_FINDINGS, caseId)
                .map(
                        permit -> {
                            var found =
                                    stored.rested(permit)
                                            .orElseGet(() -> ScreeningBasis.of(screened(permit)));
                            found.screening().shownTo(permit);
                            return basis.of(permit, found);
                        });
    }

    /// The same, for a module that holds a clinical permit for this case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Screening current(Permit permit) {
        return stored.of(permit).orElseGet(() -> screened(permit).screening()).shownTo(permit);
    }

    /// A day that comes can change what is found before anybody touches the case: whoever sees it
    /// first keeps it, and the lists follow.
    private ScreeningResult screened(Permit permit) {
        var kept = keep(permit);
        if (kept.counted) live.changed(permit, ReadChanges.COUNTS);
        return kept.result;
    }

    /// @param counted whether the counts are others than before
    private record Kept(ScreeningResult result, boolean counted) {}

    private Kept keep(Permit permit) {
        var result = caseScreening.of(permit);
        boolean whole = permit.also(Act.READ_SUBSTANCE_USE);
        if (!whole) return new Kept(result, false);
        if (recorder.knows(permit, result)) {
            recorder.screenedToday(permit, result);
            return new Kept(result, false);
        }
        recorder.takeTurns(permit);
        var again = caseScreening.of(permit);
        return new Kept(again, recorder.keep(permit, again));
    }

    /// Screens again where nobody looks, and says so where the counts are others than before.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean again(Permit permit) {
        var kept = keep(permit);
        boolean counted = recorder.count(permit, kept.result.screening()) || kept.counted;
        recorder.scheduleNext(permit, kept.result);
        if (counted) live.changed(permit, ReadChanges.COUNTS);
        return true;
    }

    /// The findings for a dose on that day, for a module that holds a clinical permit for
    /// this case already. Nothing of it is kept, and no decision of the team waits for it.
    @Transactional(propagation = Propagation.MANDATORY)
    public DayScreening onTheDay(Permit permit, SessionDay day) {
        return DayScreening.of(
                permit.caseId(),
                reading.of(permit, day.date()),
                day,
                clearances.byRule(permit),
                permit.also(Act.READ_SUBSTANCE_USE));
    }

    /// The counts of the last screening, for modules whose reader may see no finding.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Snapshot> counts(Permit permit) {
        return snapshots.latest(permit);
    }

    /// What the rules read has changed, and so perhaps what they find. Screens again where whoever
    /// changed it sees all that the rules read; else the system account does, as soon as the change
    /// is there.
    @EventListener
    @Order(0)
    void on(Change change) {
        if (!ReadChanges.reads(change.kind())) return;
        switch (change.by()) {
            case Actor.Staff by when snapshots.seated(change.caseId()) -> screen(by, change);
            case Actor.Staff _, Actor.Patient _ -> due.request(change.caseId());
            case Actor.System _ -> {} // it has just screened
        }
    }

    /// Whoever has a seat may have lost its role.
    private void screen(Actor.Staff by, Change change) {
        var verdict = access.ask(by, Act.SCREEN_AGAIN, change.caseId());
        if (verdict instanceof Verdict.Granted(var permit) && permit.also(Act.READ_SUBSTANCE_USE))
            keep(permit);
        else due.request(change.caseId());
    }
}
