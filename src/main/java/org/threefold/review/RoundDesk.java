package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.appraisal.Appraisals;
import org.threefold.conference.Conferences;
import org.threefold.kernel.Discipline;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// Reads the review of a case as whoever holds the permit may see it.
@Component
class RoundDesk {

    private final ReviewReader reader;
    private final Conferences conferences;
    private final CareTeams teams;
    private final Appraisals appraisals;
    private final ObjectProvider<Hindrances> elsewhere;
    private final Policies policies;
    private final Clock clock;

    RoundDesk(
            ReviewReader reader,
            Conferences conferences,
            CareTeams teams,
            Appraisals appraisals,
            ObjectProvider<Hindrances> elsewhere,
            Policies policies,
            Clock clock) {
        this.reader = reader;
        this.conferences = conferences;
        this.teams = teams;
        this.appraisals = appraisals;
        this.elsewhere = elsewhere;
        this.policies = policies;
        this.clock = clock;
    }

    CaseReview review(Permit permit) {
        var seats = seats(permit);
        var views = rounds(permit, seats);
        return new CaseReview(
                seats,
                views,
                readiness(permit, seats, views),
                conferences.of(permit),
                DecisionLimits.of(policies.inForce(permit, LocalDate.now(clock))),
                Optional.empty());
    }

    /// The same with the sheet of benefits and risks, where there is a question and it is open.
    CaseReview reviewWithSheet(Permit permit) {
        var review = review(permit);
        boolean open = review.current().filter(it -> !it.locked()).isPresent();
        return open && permit.also(Act.READ_SHEET)
                ? review.beside(appraisals.sheet(permit))
                : review;
    }

    /// Without asking other modules what they have against it.
    List<RoundView> rounds(Permit permit, Seats seats) {
        var visible = reader.of(permit);
        return visible.rounds().stream().map(round -> view(permit, seats, round, visible)).toList();
    }

    Seats seats(Permit permit) {
        var held = new EnumMap<Discipline, Seats.Holder>(Discipline.class);
        teams.team(permit)
                .seats()
                .forEach((seat, who) -> held.put(seat, new Seats.Holder(who.id(), who.name())));
        return new Seats(held);
    }

    /// To the microsecond, as the database keeps it: what is signed must read the same later.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Readiness readiness(Permit permit, Seats seats, List<RoundView> views) {
        var blockers = new ArrayList<DecisionBlocker>();
        elsewhere.orderedStream().forEach(room -> blockers.addAll(room.of(permit)));
        var signed =
                views.isEmpty() ? List.<OpinionHeader>of() : views.getLast().reveal().headers();
        return Readiness.of(seats, signed, blockers);
    }

    private RoundView view(Permit permit, Seats seats, Round round, VisibleRecords visible) {
        var decided =
                visible.decisions().stream().filter(row -> row.answers(round.id())).findFirst();
        var headers =
                visible.headers().stream().filter(one -> one.round().equals(round.id())).toList();
        var legible =
                visible.legible().stream()
                        .filter(one -> one.header().round().equals(round.id()))
                        .toList();
        var signed = new Reveal.Signed(headers, legible, decided.isPresent());
        var reveal = Reveal.to(permit.staffId(), seats, signed);
        var current = reveal.opinions();
        var earlier = legible.stream().filter(one -> !current.contains(one)).toList();
        var ruling = decided.map(row -> ruling(row, visible));
        return new RoundView(
                round,
                reveal,
                earlier,
                ruling.map(Ruled::decided).orElse(null),
                ruling.map(Ruled::ruling).orElse(null));
    }

    private record Ruled(Decided decided, @Nullable Ruling ruling) {}

    private static Ruled ruling(DecisionRow row, VisibleRecords visible) {
        var conditions = visible.conditions(row);
        var signatures = visible.signatures(row);
        var weighed = visible.weighed(row);
        return new Ruled(
                row.decided(conditions, signatures),
                weighed.isEmpty()
                        ? null
                        : new Ruling(row.minutes(conditions, weighed), signatures));
    }
}
