package org.threefold.opioids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.history.Histories;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The service of this module. The clinical team sees what is prescribed at most and what is really
/// taken; the patient, and nobody else, keeps the diary of the latter.
@Service
@Transactional
public class Opioids {

    private final Access access;
    private final Histories histories;
    private final DiaryStore store;
    private final Live live;
    private final Clock clock;

    Opioids(Access access, Histories histories, DiaryStore store, Live live, Clock clock) {
        this.access = access;
        this.histories = histories;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// Prescribed and taken, with what to weigh beside them.
    public Outcome<OpioidUse> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OPIOIDS, caseId).map(this::use);
    }

    /// The most that is prescribed in a day now, for a module that holds a clinical permit for this
    /// case; nothing where no opioid stands on the medication list. A module that has read the
    /// history already asks [DailyTotal#of] instead and saves reading it again.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DailyTotal> daily(Permit permit) {
        return DailyTotal.of(histories.taken(permit));
    }

    /// One's own diary, the newest day first.
    public Outcome<List<DiaryDay>> mine(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OWN_DIARY, caseId).map(store::standing);
    }

    /// Keeps a day. What was written for that day before stays, and no longer counts.
    public Outcome<DiaryDayId> write(Actor by, CaseId caseId, DiaryDraft draft) {
        return access.ask(by, Act.KEEP_OPIOID_DIARY, caseId).then(permit -> write(permit, draft));
    }

    private OpioidUse use(Permit permit) {
        var taken = histories.taken(permit);
        var total = DailyTotal.of(taken);
        var diary = store.standing(permit);
        var lately = UseWindow.endingOn(today(), UseWindow.LONGEST);
        return new OpioidUse(
                total,
                total.map(it -> Cautions.raised(it, taken)).orElse(List.of()),
                Cautions.always(),
                ActualUse.of(diary, lately, FactorSet.CDC_2022),
                FactorSet.CDC_2022,
                diary);
    }

    private Outcome<DiaryDayId> write(Permit permit, DiaryDraft draft) {
        var problems = draft.problems(today());
        if (!problems.isEmpty()) return problems.getFirst().reason().refused();
        store.oneAtATime(permit);
        if (store.holds(permit, draft.id())) return new Outcome.Done<>(draft.id());
        store.append(permit, day(permit, draft));
        live.changed(permit, ChangeKind.of("opioids.diary.entered"));
        return new Outcome.Done<>(draft.id());
    }

    private DiaryDay day(Permit permit, DiaryDraft draft) {
        var before =
                store.standing(permit).stream()
                        .filter(it -> it.day().equals(draft.day()))
                        .map(DiaryDay::id)
                        .findFirst();
        return new DiaryDay(
                draft.id(),
                permit.caseId(),
                draft.day(),
                draft.taken(),
                permit.accountId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                before.orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
