package org.threefold.measures;

import org.threefold.history.ReportedFact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that was measured of one person, as its reader may see it: the newest first, what is half
/// done, and what is due.
///
/// @param reported scores from referrals, the newest first; no change is computed from them
public record MeasureCourse(
        List<Taken> taken,
        List<ReportedFact> reported,
        List<ResponseForm> begun,
        List<Due> due,
        LocalDate opened,
        List<LocalDate> sessions,
        LocalDate today) {

    public MeasureCourse {
        taken = List.copyOf(taken);
        reported = List.copyOf(reported);
        begun = List.copyOf(begun);
        due = List.copyOf(due);
        sessions = List.copyOf(sessions);
    }

    /// The values of one scale over time, the oldest first.
    public List<Point> over(String scale) {
        return taken.reversed().stream().flatMap(it -> point(it, scale).stream()).toList();
    }

    /// One value on one day.
    public record Point(LocalDate on, BigDecimal value) {}

    private static Optional<Point> point(Taken taken, String scale) {
        return taken.results().stream()
                .filter(it -> it.scale().key().equals(scale))
                .flatMap(
                        it ->
                                it.score() instanceof Score.Scored(var value)
                                        ? Stream.of(new Point(taken.response().about(), value))
                                        : Stream.empty())
                .findFirst();
    }
}
