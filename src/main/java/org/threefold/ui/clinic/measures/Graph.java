package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import org.threefold.forms.Numbers;
import org.threefold.measures.Change;
import org.threefold.measures.MeasureCourse.Point;
import org.threefold.measures.Scale;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.TimeGraph;

import java.math.BigDecimal;
import java.util.List;

/// One measure over time: its name, one sentence, the picture, and the same numbers in a table.
class Graph extends Section {

    private static final int LATEST = 6;

    private Graph(String name, String range, String sentence) {
        setClassName("graph");
        var head = new Div(new H3(name), Texts.faint(range));
        head.setClassName("graph-head");
        add(head, Texts.plain(sentence));
    }

    static Graph of(
            String name,
            String range,
            String sentence,
            TimeGraph.Axis axis,
            BigDecimal least,
            BigDecimal most,
            List<Point> points,
            List<TimeGraph.Event> events) {
        var graph = new Graph(name, range, sentence);
        if (points.isEmpty()) return graph;
        var dots = points.stream().map(Graph::dot).toList();
        var both =
                new Div(
                        new TimeGraph(sentence, axis, least, most, dots, events),
                        table(name, points));
        both.setClassName("graph-both");
        graph.add(both);
        return graph;
    }

    /// "From 7.3 on 01-Oct-2026 to 5 on 20-Nov-2026: 2.3 lower than at the first: better."
    static String sentence(Scale scale, List<Point> points) {
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

    private static TimeGraph.Point dot(Point point) {
        return new TimeGraph.Point(point.on(), point.value(), Numbers.score(point.value()));
    }

    private static NativeTable table(String name, List<Point> points) {
        var table = new NativeTable();
        table.addClassName("graph-table");
        table.setCaptionText(name + ", the latest values");
        table.getHead().addRows(new NativeTableRow(heading("Day"), heading("Value")));
        points.reversed().stream().limit(LATEST).forEach(it -> table.getBody().addRows(row(it)));
        return table;
    }

    private static NativeTableHeaderCell heading(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Point point) {
        return new NativeTableRow(
                new NativeTableCell(Dates.day(point.on())),
                new NativeTableCell(Numbers.score(point.value())));
    }
}
