package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Points over time and the events between them, as a small picture (`elements/graph.js` draws it).
/// Whoever does not see it hears the sentence; a table with the same numbers belongs beside it.
@Tag("tf-graph")
public class TimeGraph extends Component {

    /// The stretch of time that all graphs of a page share.
    public record Axis(LocalDate from, LocalDate to) {}

    /// One value on one day, with the words beside its point.
    public record Point(LocalDate on, BigDecimal value, String words) {}

    /// Something that happened, in few words.
    public record Event(LocalDate on, String words) {}

    private final String says;

    public TimeGraph(
            String says,
            Axis axis,
            BigDecimal least,
            BigDecimal most,
            List<Point> points,
            List<Event> events) {
        this.says = says;
        var graph = JsonNodeFactory.instance.objectNode().put("says", says);
        graph.put("from", axis.from().toEpochDay()).put("to", axis.to().toEpochDay());
        graph.put("first", Dates.day(axis.from())).put("last", Dates.day(axis.to()));
        graph.put("least", least).put("most", most);
        var dots = graph.putArray("points");
        for (var point : points)
            dots.addObject()
                    .put("day", point.on().toEpochDay())
                    .put("value", point.value())
                    .put("words", point.words());
        var marks = graph.putArray("events");
        for (var event : events)
            marks.addObject().put("day", event.on().toEpochDay()).put("words", event.words());
        getElement().setProperty("content", graph.toString());
    }

    /// What a person who does not see it hears.
    public String says() {
        return says;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/graph.js");
    }
}
