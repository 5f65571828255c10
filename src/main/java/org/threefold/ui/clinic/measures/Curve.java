package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.threefold.forms.Numbers;
import org.threefold.measures.Band;
import org.threefold.measures.Change;
import org.threefold.measures.MeasureCourse.Point;
import org.threefold.measures.Scale;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.TimeChart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One measure over time: in a sentence, as a panel of the chart, and as a table of the same
/// values.
///
/// @param points the oldest first
record Curve(
        String name,
        String range,
        String sentence,
        BigDecimal least,
        BigDecimal most,
        List<Point> points,
        List<Band> bands) {

    private static final int LATEST = 6;

    static Curve of(Scale scale, List<Point> points) {
        return new Curve(
                scale.name(),
                scale.range(),
                sentence(scale, points),
                scale.least(),
                scale.most(),
                points,
                scale.bands());
    }

    TimeChart.Panel panel() {
        var drawn = IntStream.range(0, points.size()).mapToObj(this::point).toList();
        var levels =
                bands.stream().skip(1).map(it -> new TimeChart.Level(it.from(), from(it))).toList();
        return new TimeChart.Panel(name, range, least, most, drawn, levels);
    }

    /// The latest values, and under them what stretches of the scale are called, and by whom.
    Div table() {
        var table = new NativeTable();
        table.addClassName("values");
        table.setCaptionText(name + ", the latest values");
        table.getHead().addRows(new NativeTableRow(heading("Day"), heading("Value")));
        points.reversed().stream().limit(LATEST).forEach(it -> table.getBody().addRows(row(it)));
        var all = new Div(table);
        if (!bands.isEmpty()) all.add(Texts.faint(named()));
        return all;
    }

    /// "From 7.3 on 01-Oct-2026 to 5 on 20-Nov-2026: 2.3 lower than at the first: better."
    private static String sentence(Scale scale, List<Point> points) {
        if (points.isEmpty()) return "Not measured yet.";
        var first = points.getFirst();
        var last = points.getLast();
        if (points.size() == 1)
            return "Measured once: %s on %s."
                    .formatted(Numbers.score(last.value()), Dates.day(last.on()));
        var change = new Change(scale, first.value(), first.on(), last.value());
        return "%s on %s, %s on %s: %s."
                .formatted(
                        Numbers.score(first.value()),
                        Dates.day(first.on()),
                        Numbers.score(last.value()),
                        Dates.day(last.on()),
                        change.words());
    }

    private TimeChart.Point point(int place) {
        var point = points.get(place);
        var says =
                "%s, %s: %s. %d of %d."
                        .formatted(
                                name,
                                Dates.day(point.on()),
                                value(point),
                                place + 1,
                                points.size());
        return new TimeChart.Point(
                point.on(), point.value(), Numbers.score(point.value()), value(point), says);
    }

    private String value(Point point) {
        var called = band(point.value()).map(it -> ": " + it.words()).orElse("");
        return Numbers.score(point.value()) + called;
    }

    private Optional<Band> band(BigDecimal value) {
        return bands.stream().filter(it -> it.from().compareTo(value) <= 0).reduce((_, it) -> it);
    }

    private static String from(Band band) {
        return band.words() + " from " + Numbers.plain(band.from());
    }

    private String named() {
        var sources =
                bands.stream()
                        .map(Band::source)
                        .map(it -> it.source().shortName() + " (" + it.mark().words() + ")")
                        .distinct()
                        .collect(Collectors.joining("; "));
        var names = bands.stream().skip(1).map(Curve::from).collect(Collectors.joining(", "));
        return Texts.sentence(names) + ". " + sources + ".";
    }

    private static NativeTableHeaderCell heading(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Point point) {
        return new NativeTableRow(
                new NativeTableCell(Dates.day(point.on())), new NativeTableCell(value(point)));
    }
}
