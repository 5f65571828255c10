package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Three who weigh a case, and what they may say.
final class Cast {

    static final Instant MORNING = Instant.parse("2026-11-23T08:31:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    static final Seats.Holder DANA = new Seats.Holder(StaffId.next(), "Dr. Dana Ruiz");
    static final Seats.Holder MIRA = new Seats.Holder(StaffId.next(), "Dr. Mira Holm");
    static final Seats.Holder TOM = new Seats.Holder(StaffId.next(), "Tom Adler");
    static final Seats.Holder STRANGER = new Seats.Holder(StaffId.next(), "Dr. New Here");

    static final Seats SEATS =
            new Seats(
                    Map.of(
                            Discipline.PAIN,
                            DANA,
                            Discipline.MENTAL_HEALTH,
                            MIRA,
                            Discipline.THERAPY,
                            TOM));

    static final Round ROUND =
            Round.first(
                    "Is a first course of three sessions right for this person?",
                    DANA.id(),
                    MORNING);

    static final Authorisation THREE_SESSIONS =
            new Authorisation(
                    3,
                    14,
                    new Authorisation.Ceiling(new BigDecimal("0.75")),
                    LocalDate.of(2027, 2, 12));

    static final Condition MOOD =
            new Condition(
                    "PHQ-9 under 10, twice, two weeks apart",
                    Discipline.MENTAL_HEALTH,
                    new Condition.Due.BeforeFirstSession());

    private Cast() {}

    static Seats without(Discipline seat) {
        var held = new EnumMap<>(SEATS.held());
        held.remove(seat);
        return new Seats(held);
    }

    static Seats with(Discipline seat, Seats.Holder holder) {
        var held = new EnumMap<>(SEATS.held());
        held.put(seat, holder);
        return new Seats(held);
    }

    static Opinion says(Discipline seat, Position position, String... conditions) {
        var said = List.of(conditions);
        if (position == Position.PROCEED_WITH_CONDITIONS && said.isEmpty())
            said = List.of("Two preparation sessions");
        return by(
                SEATS.in(seat).orElseThrow(),
                seat,
                new Statement(position, "Reasons.", said, "New facts."),
                null);
    }

    static Opinion changed(Opinion before, Position position) {
        var seat = before.discipline();
        var now = new Statement(position, "Psychosis ruled out.", List.of(), "New facts.");
        return by(SEATS.in(seat).orElseThrow(), seat, now, before.id());
    }

    static Opinion by(
            Seats.Holder who, Discipline seat, Statement said, Opinion.@Nullable Id supersedes) {
        var header =
                new OpinionHeader(
                        Opinion.Id.next(),
                        ROUND.id(),
                        seat,
                        who.id(),
                        who.name(),
                        MORNING,
                        supersedes);
        return new Opinion(
                header,
                said,
                Signature.over(
                        said.canonical(ROUND.question()),
                        Opinion.MEANING,
                        who.id(),
                        who.name(),
                        MORNING));
    }

    static List<Opinion> all(Position pain, Position mind, Position therapy) {
        return List.of(
                says(Discipline.PAIN, pain),
                says(Discipline.MENTAL_HEALTH, mind),
                says(Discipline.THERAPY, therapy));
    }

    static List<OpinionHeader> headers(List<Opinion> opinions) {
        return opinions.stream().map(Opinion::header).toList();
    }
}
