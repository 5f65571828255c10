package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.measures.Occasion.BeforeSession;
import org.threefold.measures.Occasion.Intake;
import org.threefold.measures.Occasion.Month;
import org.threefold.measures.Occasion.Week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is to be measured when: at intake, before each session, 1, 2, 4, 8 and 12 weeks after the
/// first, then monthly. The occasions and their forms are a recommendation of this project; the
/// days around them are practice policy: nothing stands behind the number.
public final class Plan {

    static final List<String> INTAKE =
            List.of(
                    "peg",
                    "phq-9",
                    "gad-7",
                    "asq",
                    "audit-c",
                    "taps",
                    "expectation-interview",
                    "bladder-check");
    static final List<String> SESSION = List.of("peg", "phq-9", "asq", "bladder-check");
    static final List<String> AFTER = List.of("peg", "pain-nrs", "phq-9", "gad-7", "pgic");
    static final List<String> QUARTERLY = List.of("audit-c", "taps");
    static final List<Integer> WEEKS = List.of(1, 2, 4, 8, 12);

    /// A form can be answered so many days before it is due.
    static final int EARLY = 3;

    /// Before a session the PHQ-9 is asked again only so many days after the last.
    static final int PHQ_AGAIN = 7;

    private static final int FIRST_MONTH = 4;
    private static final int EACH_QUARTER = 3;

    private final Anchors anchors;
    private final List<Answered> answered;
    private final List<Due> due = new ArrayList<>();

    private Plan(Anchors anchors, List<Answered> answered) {
        this.anchors = anchors;
        this.answered = answered;
    }

    /// All occasions up to the next one after today, in their order.
    public static List<Due> of(Anchors anchors, List<Answered> answered, LocalDate today) {
        var plan = new Plan(anchors, answered);
        plan.intake();
        anchors.sessions().forEach(plan::session);
        anchors.first().ifPresent(first -> plan.after(first, today));
        return plan.due.stream().sorted(Comparator.comparing(Due::on)).toList();
    }

    private void intake() {
        var until = anchors.first().orElse(null);
        for (var key : INTAKE) add(new Intake(), key, anchors.opened(), anchors.opened(), until);
    }

    private void session(LocalDate day) {
        var from = day.minusDays(EARLY);
        for (var key : SESSION)
            if (!key.equals("phq-9") || phqAgain(from, day))
                add(new BeforeSession(day), key, from, day, day);
    }

    /// One that was answered for this very session counts for it.
    private boolean phqAgain(LocalDate from, LocalDate session) {
        return answered.stream()
                .filter(it -> it.instrument().equals("phq-9"))
                .map(Answered::on)
                .filter(on -> on.isBefore(from))
                .noneMatch(on -> on.isAfter(session.minusDays(PHQ_AGAIN)));
    }

    private void after(LocalDate first, LocalDate today) {
        var occasions = new ArrayList<Occasion>();
        var days = new ArrayList<LocalDate>();
        for (var week : WEEKS) {
            occasions.add(new Week(week));
            days.add(first.plusWeeks(week));
        }
        for (int month = FIRST_MONTH; !days.getLast().isAfter(today); month++) {
            occasions.add(new Month(month));
            days.add(first.plusMonths(month));
        }
        days.add(first.plusMonths(FIRST_MONTH + occasions.size() - WEEKS.size()));
        for (int at = 0; at < occasions.size(); at++)
            follow(occasions.get(at), days.get(at), days.get(at + 1).minusDays(EARLY + 1));
    }

    private void follow(Occasion occasion, LocalDate on, LocalDate until) {
        for (var key : AFTER) add(occasion, key, on.minusDays(EARLY), on, until);
        if (quarterly(occasion))
            for (var key : QUARTERLY) add(occasion, key, on.minusDays(EARLY), on, until);
    }

    private static boolean quarterly(Occasion occasion) {
        return switch (occasion) {
            case Week(var number) -> number == WEEKS.getLast();
            case Month(var number) -> number % EACH_QUARTER == 0;
            case Intake _, BeforeSession _ -> false;
        };
    }

    private void add(
            Occasion occasion,
            String key,
            LocalDate from,
            LocalDate on,
            @Nullable LocalDate until) {
        due.add(
                new Due(
                        occasion,
                        InstrumentBook.the(key),
                        from,
                        on,
                        until,
                        done(key, from, until)));
    }

    private @Nullable LocalDate done(String key, LocalDate from, @Nullable LocalDate until) {
        return answered.stream()
                .filter(it -> it.instrument().equals(key))
                .map(Answered::on)
                .filter(on -> !on.isBefore(from) && (until == null || !on.isAfter(until)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
