package org.threefold.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Appends what was recorded, and sees to it that an entry is replaced once: two people who
/// correct the same entry at the same time are told.
@Component
class HistoryWriting {

    private static final String GONE =
            "Somebody changed this entry in the meantime. Look at it again; nothing was"
                    + " overwritten.";
    private static final String ALREADY = "This entry is confirmed already.";

    private final ReportedStore reported;
    private final MedicationStore medications;
    private final TrialStore trials;
    private final JdbcClient db;
    private final Live live;
    private final Clock clock;

    HistoryWriting(
            ReportedStore reported,
            MedicationStore medications,
            TrialStore trials,
            JdbcClient db,
            Live live,
            Clock clock) {
        this.reported = reported;
        this.medications = medications;
        this.trials = trials;
        this.db = db;
        this.live = live;
        this.clock = clock;
    }

    int report(Permit permit, List<ReportedFact> facts, List<Trial> tried, List<Medication> taken) {
        var cases =
                Stream.of(
                                facts.stream().map(ReportedFact::caseId),
                                tried.stream().map(Trial::caseId),
                                taken.stream().map(Medication::caseId))
                        .flatMap(it -> it);
        refuseOtherCases(permit.caseId(), cases);
        boolean confirmed =
                tried.stream().anyMatch(it -> it.confirmation() == Confirmation.CONFIRMED)
                        || taken.stream()
                                .anyMatch(it -> it.confirmation() == Confirmation.CONFIRMED);
        if (confirmed) throw new IllegalArgumentException("A referral confirms nothing");
        var now = clock.instant();
        if (!facts.isEmpty()) reported.append(permit, facts, now);
        if (!tried.isEmpty()) trials.append(permit, tried, now);
        if (!taken.isEmpty()) medications.append(permit, taken, now);
        live.changed(permit, ChangeKind.of("history.referral.reported"));
        return facts.size() + tried.size() + taken.size();
    }

    Outcome<TrialId> write(Permit permit, Optional<TrialId> replaced, TrialDraft draft) {
        if (replaced.isPresent() && current(permit, replaced.get()).isEmpty())
            return new Outcome.Refused<>(GONE);
        return append(permit, draft.trial(permit.caseId(), replaced.orElse(null)));
    }

    Outcome<TrialId> confirm(Permit permit, TrialId which) {
        var found = current(permit, which);
        if (found.isEmpty()) return new Outcome.Refused<>(GONE);
        if (found.get().confirmation() == Confirmation.CONFIRMED)
            return new Outcome.Refused<>(ALREADY);
        return append(permit, found.get().confirmed());
    }

    Outcome<MedicationId> write(
            Permit permit, Optional<MedicationId> replaced, MedicationDraft draft) {
        if (replaced.isPresent() && current(permit, replaced.get()).isEmpty())
            return new Outcome.Refused<>(GONE);
        return append(permit, draft.medication(permit.caseId(), replaced.orElse(null)));
    }

    Outcome<MedicationId> confirm(Permit permit, MedicationId which) {
        var found = current(permit, which);
        if (found.isEmpty()) return new Outcome.Refused<>(GONE);
        if (found.get().confirmation() == Confirmation.CONFIRMED)
            return new Outcome.Refused<>(ALREADY);
        return append(permit, found.get().confirmed());
    }

    private Outcome<TrialId> append(Permit permit, Trial trial) {
        trials.append(permit, List.of(trial), clock.instant());
        live.changed(permit, ChangeKind.of("history.trial.recorded"));
        return new Outcome.Done<>(trial.id());
    }

    private Outcome<MedicationId> append(Permit permit, Medication medication) {
        medications.append(permit, List.of(medication), clock.instant());
        live.changed(permit, ChangeKind.of("history.medication.added"));
        return new Outcome.Done<>(medication.id());
    }

    /// The entry, if no other has taken its place; nobody replaces it until this transaction ends.
    private Optional<Trial> current(Permit permit, TrialId which) {
        oneAtATime(permit.caseId());
        var all = trials.all(permit).stream().map(TrialRow::trial).toList();
        boolean replaced = all.stream().anyMatch(it -> which.equals(it.supersedes()));
        return all.stream().filter(it -> !replaced && it.id().equals(which)).findFirst();
    }

    private Optional<Medication> current(Permit permit, MedicationId which) {
        oneAtATime(permit.caseId());
        var all = medications.all(permit).stream().map(MedicationRow::medication).toList();
        boolean replaced = all.stream().anyMatch(it -> which.equals(it.supersedes()));
        return all.stream().filter(it -> !replaced && it.id().equals(which)).findFirst();
    }

    private void oneAtATime(CaseId caseId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 12))")
                .param("history " + caseId)
                .query((_, _) -> true)
                .single();
    }

    private static void refuseOtherCases(CaseId caseId, Stream<CaseId> cases) {
        if (!cases.allMatch(caseId::equals)) {
            throw new IllegalArgumentException("A report is about one case");
        }
    }
}
