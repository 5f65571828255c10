package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.access.OpenEmergency;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Words;

import java.time.ZoneId;

/// On every page of a case that is open by emergency access: until when, who was told, and the way
/// to end it.
class EmergencyBanner extends Div {

    private final ZoneId zone;

    EmergencyBanner(ZoneId zone) {
        this.zone = zone;
        setClassName("emergency-banner");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Emergency access");
        setVisible(false);
    }

    void show(OpenEmergency open, Runnable end) {
        removeAll();
        var title = new Span("Emergency access until " + hour(open) + ".");
        title.setClassName("title");
        var told = open.told().isEmpty() ? "Nobody could be told." : open.told() + " were told.";
        var words = new Div(title, Words.plain(told + " You read only. This will be reviewed."));
        var line = new Div(words, new Button("End now", _ -> end.run()));
        line.setClassName("line");
        add(line);
        setVisible(true);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private String hour(OpenEmergency open) {
        return Dates.time(open.ends(), zone);
    }
}
