package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import org.threefold.history.Criterion;
import org.threefold.history.TrialSummary;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Words;

/// Whether enough was tried, one line a criterion, and what the team should weigh beside it.
class SummaryList extends Div {

    static final String POLICY =
            "How many trials are enough is practice policy; no guideline gives a number.";

    private final Table criteria =
            new Table("Was enough tried?", "No criterion is set.")
                    .column(Column.narrow("Met"))
                    .column(Column.of("Asked for"))
                    .column(Column.of("So far"));
    private final Div remarks = new Div();

    SummaryList() {
        setClassName("stack tight");
        add(criteria, remarks, Words.faint(POLICY));
    }

    void show(TrialSummary summary) {
        criteria.show(summary.criteria().stream().map(SummaryList::row).toList());
        remarks.removeAll();
        summary.remarks().forEach(remark -> remarks.add(Words.quiet(remark)));
    }

    private static Row row(Criterion criterion) {
        return Row.of(
                criterion.asked(),
                Cell.tag(tag(criterion.result())),
                Cell.text(criterion.asked()),
                Cell.quiet(criterion.because()));
    }

    static Tag tag(Criterion.Result result) {
        return switch (result) {
            case PASS -> Tag.ok(result.words());
            case FAIL -> Tag.warn(result.words()).under("▲");
            case UNKNOWN -> Tag.warn(result.words());
        };
    }
}
