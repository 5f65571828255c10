package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.threefold.kernel.CaseId;
import org.threefold.review.RoundView;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;

/// A round that was answered, kept as it was.
class EarlierRound extends Details {

    EarlierRound(CaseId caseId, RoundView view, ZoneId zone) {
        super(
                "Round %d, asked %s: %s"
                        .formatted(
                                view.round().number(),
                                Dates.day(view.round().openedAt(), zone),
                                view.round().question()));
        var body = new Div(new SeatRow(view, zone));
        body.setClassName("stack");
        view.ruling().ifPresent(ruling -> body.add(new RulingCard(caseId, ruling, zone)));
        if (view.ruling().isEmpty())
            view.decision()
                    .ifPresent(decided -> body.add(Texts.plain(decided.decision().sentence())));
        add(body);
    }
}
