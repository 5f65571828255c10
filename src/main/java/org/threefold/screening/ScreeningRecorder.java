package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.rules.FactSaid;
import org.threefold.rules.NextReviewDate;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Keeps a screening that says something else than the one before: its counts for work lists, and
/// all of it for those who ask later why. Only for a permit that sees everything the rules read.
@Component
class ScreeningRecorder {

    private final SnapshotStore counts;
    private final KeptStore store;
    private final DueStore due;
    private final Policies policies;
    private final Clock clock;

    ScreeningRecorder(
            SnapshotStore counts, KeptStore store, DueStore due, Policies policies, Clock clock) {
        this.counts = counts;
        this.store = store;
        this.due = due;
        this.policies = policies;
        this.clock = clock;
    }

    boolean knows(Permit permit, ScreeningResult result) {
        var fingerprint = result.fingerprint(policy(permit));
        return store.latest(permit).filter(it -> it.fingerprint().equals(fingerprint)).isPresent();
    }

    /// From here to the end of the transaction nobody else keeps a screening of this case.
    void takeTurns(Permit permit) {
        store.takeTurns(permit);
    }

    /// Answers whether the counts are others than before.
    boolean keep(Permit permit, ScreeningResult result) {
        return !knows(permit, result) && append(permit, result);
    }

    /// Keeps it whatever was kept before.
    boolean append(Permit permit, ScreeningResult result) {
        boolean counted = count(permit, result.screening());
        int last = store.latest(permit).map(KeptStore.Head::number).orElse(0);
        var before = store.at(permit, last);
        var kept = kept(permit, result, last + 1);
        store.append(
                permit,
                kept,
                result.fingerprint(kept.policy()),
                turned(before.map(KeptScreening::findings).orElse(List.of()), kept.findings()),
                changed(before.map(KeptScreening::facts).orElse(List.of()), kept.facts()));
        scheduleNext(permit, result);
        return counted;
    }

    /// When time alone may make a rule say something else.
    void scheduleNext(Permit permit, ScreeningResult result) {
        due.scheduleNext(permit, NextReviewDate.after(result.facts()));
        screenedToday(permit, result);
    }

    /// Until something changes, what was kept last is read back today.
    void screenedToday(Permit permit, ScreeningResult result) {
        due.screenedToday(permit, result.facts().today());
    }

    private KeptScreening kept(Permit permit, ScreeningResult result, int number) {
        return new KeptScreening(
                permit.caseId(),
                number,
                clock.instant(),
                result.screening().day(),
                result.screening().book(),
                policy(permit),
                permit.name(),
                result.findings(),
                result.said());
    }

    private String policy(Permit permit) {
        return policies.inForce(permit, LocalDate.now(clock)).words();
    }

    /// Counts it for work lists, where the counts or the book are others than before; answers
    /// whether they are.
    boolean count(Permit permit, Screening screening) {
        var tallies = screening.tallies();
        boolean same =
                counts.latest(permit)
                        .filter(last -> last.saysTheSameAs(tallies, screening.book()))
                        .isPresent();
        if (same) return false;
        counts.append(
                permit, new Snapshot(permit.caseId(), clock.instant(), screening.book(), tallies));
        return true;
    }

    /// The rules that stand otherwise, and those that have left the book.
    private static List<KeptFinding> turned(List<KeptFinding> before, List<KeptFinding> now) {
        var there = new HashSet<>(before);
        var rules = now.stream().map(KeptFinding::rule).toList();
        var gone = before.stream().filter(it -> !rules.contains(it.rule())).map(KeptFinding::gone);
        return Stream.concat(now.stream().filter(it -> !there.contains(it)), gone).toList();
    }

    /// The facts that are other than before; one that is no longer recorded has no value.
    private static List<FactSaid> changed(List<FactSaid> before, List<FactSaid> now) {
        var changed = new ArrayList<>(now);
        changed.removeAll(new HashSet<>(before));
        var ids = now.stream().map(FactSaid::id).toList();
        before.stream()
                .filter(it -> !ids.contains(it.id()))
                .map(it -> new FactSaid(it.id(), it.name(), "", it.part2()))
                .forEach(changed::add);
        return changed;
    }
}
