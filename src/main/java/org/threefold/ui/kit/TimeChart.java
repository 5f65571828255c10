package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Values over time as panels that share one axis, drawn by Apache ECharts (`elements/chart.js`,
/// decision 0060). The arrow keys go from value to value, and each is read out. Where the drawing
/// cannot be loaded a sentence stands in its place, so a table with the same numbers belongs beside
/// it. Nothing is drawn of no panels.
@Tag("tf-chart")
public class TimeChart extends Component {

    /// What is drawn, from one day to another.
    public record Drawing(
            LocalDate from, LocalDate to, List<Panel> panels, List<Event> events, Words words) {

        public Drawing(LocalDate from, LocalDate to, List<Panel> panels, List<Event> events) {
            this(from, to, List.copyOf(panels), List.copyOf(events), Words.of(panels));
        }
    }

    /// One measure, from its least value to its most.
    ///
    /// @param range in words, with which way is better
    /// @param levels where stretches of the scale begin, and their names
    public record Panel(
            String name,
            String range,
            BigDecimal least,
            BigDecimal most,
            List<Point> points,
            List<Level> levels) {}

    /// One value on one day.
    ///
    /// @param words beside the point: the bare number
    /// @param tells when it is pointed at: the number and what it is called
    /// @param says read out: the measure, the day and the value
    public record Point(LocalDate on, BigDecimal value, String words, String tells, String says) {}

    public record Level(BigDecimal from, String words) {}

    /// Something that happened, in few words.
    public record Event(LocalDate on, String words) {}

    /// What the chart itself says.
    public record Words(
            String label, String help, String nearer, String farther, String whole, String failed) {

        static Words of(List<Panel> panels) {
            var names = String.join(", ", panels.stream().map(Panel::name).toList());
            return new Words(
                    "Chart over time: " + names,
                    "Left and right arrow go from value to value, up and down from measure to"
                            + " measure. Plus and minus zoom, 0 shows all.",
                    "Zoom in",
                    "Zoom out",
                    "Show all",
                    "The chart could not be loaded. The tables have the same numbers.");
        }
    }

    public void show(Drawing drawing) {
        getElement().setProperty("content", JsonMapper.shared().writeValueAsString(drawing));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/chart.js");
    }
}
