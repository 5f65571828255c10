package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.adequacy.TrialSummary;
import org.threefold.history.Criterion;
import org.threefold.settings.PolicyVersion;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

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
    private final Paragraph whence = new Paragraph();

    SummaryList() {
        setClassName("stack tight");
        whence.setClassName("small faint");
        add(criteria, remarks, whence);
    }

    void show(TrialSummary summary, PolicyVersion policy) {
        var way = new Anchor(ClinicLinks.policy(policy.number()), "version " + policy.number());
        way.setRouterIgnore(false);
        whence.removeAll();
        whence.add(new Text("Weighed by "), way, new Text(" of the practice policy. " + POLICY));
        criteria.show(summary.criteria().stream().map(SummaryList::row).toList());
        remarks.removeAll();
        summary.remarks().forEach(remark -> remarks.add(Texts.quiet(remark)));
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
