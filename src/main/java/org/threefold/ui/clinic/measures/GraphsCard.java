package org.threefold.ui.clinic.measures;

import org.threefold.forms.Numbers;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.MeasureCourse.Point;
import org.threefold.measures.Scale;
import org.threefold.measures.Scales;
import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.FactorSet;
import org.threefold.opioids.OpioidUse;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.TimeGraph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pain, what it keeps one from, mood, worry and opioids over time, on one axis.
class GraphsCard extends Card {

    private static final List<String> SHOWN =
            List.of("pain-nrs/now", "peg/mean", "phq-9/total", "gad-7/total");
    private static final int AT_LEAST_DAYS = 28;

    GraphsCard(MeasureCourse course, Optional<OpioidUse> use) {
        super("Over time", Texts.faint("All on one axis of time."));
        var opioids = use.map(GraphsCard::diary).orElse(List.of());
        var axis = axis(course, opioids);
        var events = events(course);
        for (var key : SHOWN) {
            var scale = Scales.the(key);
            add(graph(scale, course.over(key), axis, events));
        }
        add(
                Graph.of(
                        "Opioids taken",
                        "MME a day, from the patient's diary",
                        sentence(opioids),
                        axis,
                        BigDecimal.ZERO,
                        ceiling(opioids),
                        opioids,
                        events));
    }

    private static Graph graph(
            Scale scale, List<Point> points, TimeGraph.Axis axis, List<TimeGraph.Event> events) {
        return Graph.of(
                scale.name(),
                scale.range(),
                Graph.sentence(scale, points),
                axis,
                scale.least(),
                scale.most(),
                points,
                events);
    }

    /// Days whose medicines could all be counted.
    private static List<Point> diary(OpioidUse use) {
        return use.diary().reversed().stream().flatMap(it -> point(it).stream()).toList();
    }

    private static Optional<Point> point(DiaryDay day) {
        return day.equivalent(FactorSet.CDC_2022).map(it -> new Point(day.day(), it.mgPerDay()));
    }

    private static BigDecimal ceiling(List<Point> points) {
        var most = points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.max(BigDecimal.valueOf(50));
    }

    private static String sentence(List<Point> points) {
        if (points.isEmpty())
            return "No day of the diary could be counted, so there is nothing to draw. That is not"
                    + " zero.";
        var last = points.getLast();
        return "%d days could be counted; the last, %s, comes to %s MME. Lower is not always better: ask."
                .formatted(points.size(), Dates.day(last.on()), Numbers.score(last.value()));
    }

    private static List<TimeGraph.Event> events(MeasureCourse course) {
        var events = new ArrayList<TimeGraph.Event>();
        events.add(new TimeGraph.Event(course.opened(), "Case opened"));
        course.sessions().forEach(it -> events.add(new TimeGraph.Event(it, "Session")));
        return events;
    }

    private static TimeGraph.Axis axis(MeasureCourse course, List<Point> opioids) {
        var days =
                Stream.concat(
                                SHOWN.stream().flatMap(it -> course.over(it).stream()),
                                opioids.stream())
                        .map(Point::on);
        var from =
                Stream.concat(days, Stream.of(course.opened(), monthBefore(course.today())))
                        .min(LocalDate::compareTo)
                        .orElse(course.opened());
        return new TimeGraph.Axis(from, course.today());
    }

    private static LocalDate monthBefore(LocalDate day) {
        return day.minusDays(AT_LEAST_DAYS);
    }
}
