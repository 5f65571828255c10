package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import org.threefold.forms.Numbers;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.MeasureCourse.Point;
import org.threefold.measures.Scales;
import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.FactorSet;
import org.threefold.opioids.OpioidUse;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.TimeChart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pain, what it keeps one from, mood, worry and opioids over time: what each did in a sentence,
/// all of them on one axis, and the same values in tables. What is shown again is drawn into the
/// chart that stands, so that neither its zoom nor the reader's place in it is lost.
class ChartCard extends Card {

    private static final List<String> SHOWN =
            List.of("pain-nrs/now", "peg/mean", "phq-9/total", "gad-7/total");
    private static final int AT_LEAST_DAYS = 28;
    private static final BigDecimal AT_LEAST_MME = BigDecimal.valueOf(50);

    private final Facts sentences = new Facts();
    private final TimeChart chart = new TimeChart();
    private final Div tables = new Div();

    ChartCard() {
        super("Over time", Texts.faint("All on one axis of time."));
        sentences.setClassName("curves");
        tables.setClassName("curve-tables");
        add(sentences, chart, tables);
    }

    void show(MeasureCourse course, Optional<OpioidUse> use) {
        var curves = new ArrayList<Curve>();
        for (var key : SHOWN) curves.add(Curve.of(Scales.the(key), course.over(key)));
        curves.add(opioids(use));
        sentences.removeAll();
        curves.forEach(it -> sentences.fact(it.name(), it.sentence()));
        var measured = curves.stream().filter(it -> !it.points().isEmpty()).toList();
        chart.show(
                new TimeChart.Drawing(
                        begin(course, measured),
                        course.today(),
                        measured.stream().map(Curve::panel).toList(),
                        events(course)));
        tables.removeAll();
        measured.forEach(it -> tables.add(it.table()));
    }

    private static Curve opioids(Optional<OpioidUse> use) {
        var days = use.map(ChartCard::diary).orElse(List.of());
        var most = days.stream().map(Point::value).reduce(AT_LEAST_MME, BigDecimal::max);
        return new Curve(
                "Opioids taken",
                "MME a day, from the patient's diary",
                sentence(days),
                BigDecimal.ZERO,
                most,
                days,
                List.of());
    }

    /// Days whose medicines could all be counted.
    private static List<Point> diary(OpioidUse use) {
        return use.diary().reversed().stream().flatMap(it -> point(it).stream()).toList();
    }

    private static Optional<Point> point(DiaryDay day) {
        return day.equivalent(FactorSet.CDC_2022).map(it -> new Point(day.day(), it.mgPerDay()));
    }

    private static String sentence(List<Point> days) {
        if (days.isEmpty())
            return "No day of the diary could be counted, so there is nothing to draw. That is not"
                    + " zero.";
        var last = days.getLast();
        return "%d days could be counted; the last, %s, comes to %s MME. Lower is not always better: ask."
                .formatted(days.size(), Dates.day(last.on()), Numbers.score(last.value()));
    }

    private static List<TimeChart.Event> events(MeasureCourse course) {
        var opened = new TimeChart.Event(course.opened(), "Case opened");
        var sessions = course.sessions().stream().map(it -> new TimeChart.Event(it, "Session"));
        return Stream.concat(Stream.of(opened), sessions).toList();
    }

    private static LocalDate begin(MeasureCourse course, List<Curve> measured) {
        var days = measured.stream().map(it -> it.points().getFirst().on());
        var others = Stream.of(course.opened(), course.today().minusDays(AT_LEAST_DAYS));
        return Stream.concat(days, others).min(LocalDate::compareTo).orElseThrow();
    }
}
