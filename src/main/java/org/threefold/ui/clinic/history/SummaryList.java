package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import org.threefold.history.Criterion;
import org.threefold.history.TrialSummary;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Words;

/// Whether enough was tried, one line a criterion, and what the team should weigh beside it.
class SummaryList extends Div {

    static final String POLICY =
            "How many trials are enough is practice policy; no guideline gives a number.";

    SummaryList() {
        setClassName("stack tight");
    }

    void show(TrialSummary summary) {
        removeAll();
        summary.criteria().forEach(criterion -> add(line(criterion)));
        summary.remarks().forEach(remark -> add(Words.quiet(remark)));
        add(Words.faint(POLICY));
    }

    private static Div line(Criterion criterion) {
        var line =
                new Div(
                        new Badge(tag(criterion.result())),
                        Words.plain(criterion.asked()),
                        Words.faint(criterion.because()));
        line.setClassName("row");
        return line;
    }

    static Tag tag(Criterion.Result result) {
        return switch (result) {
            case PASS -> Tag.ok(result.words());
            case FAIL -> Tag.danger(result.words());
            case UNKNOWN -> Tag.warn(result.words());
        };
    }
}
