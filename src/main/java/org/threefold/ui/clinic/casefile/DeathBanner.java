package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.threefold.casefile.Death;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.List;

/// On every page of a case whose referral reports that the person has died, until somebody has
/// confirmed or corrected it: what the record says, that nothing is sent, and where to answer.
class DeathBanner extends CaseRegion {

    private final ZoneId zone;

    DeathBanner(ZoneId zone) {
        super("safety-banner death", "Reported death");
        this.zone = zone;
    }

    void show(CaseId caseId, Death reported) {
        var day =
                reported.on()
                        .map(Dates::day)
                        .filter(it -> !reported.note().contains(it))
                        .map(it -> " Day given: " + it + ".")
                        .orElse("");
        var words =
                new Div(
                        title("A referral reports that this person has died"),
                        Texts.plain(reported.note() + day),
                        Texts.plain(
                                "Nobody has confirmed it since %s. Nothing is sent to them until somebody says whether it is right."
                                        .formatted(Dates.moment(reported.at(), zone))));
        var answer = new Anchor(ClinicLinks.death(caseId), "Confirm or correct");
        answer.addClassNames("btn", "danger");
        replace(List.of(line(words, answer)));
    }
}
