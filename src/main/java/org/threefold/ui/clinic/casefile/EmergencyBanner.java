package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.OpenEmergency;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.List;

/// On every page of a case that is open by emergency access: until when, who was told, and the way
/// to end it.
class EmergencyBanner extends CaseRegion {

    private final ZoneId zone;

    EmergencyBanner(ZoneId zone) {
        super("emergency-banner", "Emergency access");
        this.zone = zone;
    }

    void show(OpenEmergency open, Runnable end) {
        var title = title("Emergency access until " + Dates.time(open.ends(), zone) + ".");
        var told = open.told().isEmpty() ? "Nobody could be told." : open.told() + " were told.";
        var words = new Div(title, Texts.plain(told + " You read only. This will be reviewed."));
        replace(List.of(line(words, new Button("End now", _ -> end.run()))));
    }
}
