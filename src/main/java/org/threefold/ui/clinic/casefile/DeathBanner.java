package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.casefile.Death;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Words;

import java.time.ZoneId;

/// On every page of a case whose referral reports that the person has died, until somebody has
/// confirmed or corrected it: what the record says, that nothing is sent, and where to answer.
class DeathBanner extends Div {

    private final ZoneId zone;

    DeathBanner(ZoneId zone) {
        this.zone = zone;
        setClassName("safety-banner");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Reported death");
        setVisible(false);
    }

    void show(CaseId caseId, Death reported) {
        removeAll();
        var title = new Span("A referral reports that this person has died");
        title.setClassName("title");
        var day = reported.on().map(it -> " Day given: " + Dates.day(it) + ".").orElse("");
        var words =
                new Div(
                        title,
                        Words.plain(reported.note() + day),
                        Words.plain(
                                "Nobody has confirmed it since %s. Nothing is sent to them until somebody says whether it is right."
                                        .formatted(Dates.moment(reported.at(), zone))));
        var answer = new Anchor("cases/" + caseId + "/team", "Confirm or correct");
        answer.addClassNames("btn", "danger");
        var ways = new Div(answer);
        ways.setClassName("ways");
        var line = new Div(words, ways);
        line.setClassName("line");
        add(line);
        setVisible(true);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }
}
