package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.kernel.CaseId;
import org.threefold.review.Minutes;
import org.threefold.settings.PolicyVersion;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.links.ClinicLinks;

import java.time.Instant;
import java.time.ZoneId;

/// By which version of the practice policy the trials are weighed, and what else there is to read:
/// as they were weighed when the team decided, or as they are weighed today.
class PolicyNote extends Div {

    private PolicyNote(String sentence, Anchor... ways) {
        setClassName("notice row between");
        getElement().setAttribute("role", "note");
        var links = new Div(ways);
        links.setClassName("row");
        add(new Span(sentence), links);
    }

    /// The team decided under another version than today's.
    static PolicyNote decidedUnderAnother(
            CaseId caseId, Minutes minutes, int decidedUnder, PolicyVersion today, ZoneId zone) {
        return new PolicyNote(
                "The team decided on %s under version %d of the practice policy. Below, the trials are weighed by today's version %d."
                        .formatted(Dates.day(minutes.at(), zone), decidedUnder, today.number()),
                way(
                        ClinicLinks.historyAt(caseId, minutes.at(), decidedUnder),
                        "As they were weighed then"),
                version(today.number()));
    }

    /// Looking back to a moment.
    static PolicyNote lookingBack(CaseId caseId, Instant moment, PolicyVersion then, ZoneId zone) {
        return new PolicyNote(
                "As it stood on %s, weighed by version %d of the practice policy. Nothing here can be changed."
                        .formatted(Dates.moment(moment, zone), then.number()),
                way(ClinicLinks.history(caseId), "As it stands today"),
                version(then.number()));
    }

    private static Anchor version(int number) {
        return way(ClinicLinks.policy(number), "Read version " + number);
    }

    private static Anchor way(String href, String words) {
        var way = new Anchor(href, words);
        way.setRouterIgnore(false);
        return way;
    }
}
