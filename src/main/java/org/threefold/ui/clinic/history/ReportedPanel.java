package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Confirmation;
import org.threefold.history.Histories;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedPage;
import org.threefold.history.ReportedSearch;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.shell.CurrentActor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What referrals said, kind by kind, the newest first: searched by words, a page at a time.
/// Nothing in it is confirmed.
public class ReportedPanel extends Div {

    private static final int PAGE = 25;
    private static final String EVERYTHING = "Everything";

    private final Histories histories;
    private final Supplier<Actor> me;
    private final CaseId caseId;
    private final Select<ReportedFact.Kind> kind =
            NotKept.search(
                    Fields.choice(
                            "Show", List.of(ReportedFact.Kind.values()), ReportedFact.Kind::words));
    private final TextField words = NotKept.search(Fields.text("Search", 100));
    private final Table table =
            new Table("Reported by referrals", "No referral reported anything that fits.")
                    .column(Column.narrow("Kind"))
                    .column(Column.wide("What"))
                    .column(Column.of("Value"))
                    .column(Column.of("When"))
                    .column(Column.narrow("Status there"));
    private int from;

    public ReportedPanel(Histories histories, CurrentActor me, CaseId caseId) {
        this(histories, me::get, caseId);
    }

    ReportedPanel(Histories histories, Supplier<Actor> me, CaseId caseId) {
        this.histories = histories;
        this.me = me;
        this.caseId = caseId;
        kind.setItemLabelGenerator(ReportedPanel::words);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(EVERYTHING);
        kind.addValueChangeListener(_ -> startOver());
        words.setPlaceholder("A drug, a diagnosis, a code");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> startOver());
        table.onTurn(this::turn);
        var filters = new Div(kind, words);
        filters.setClassName("row");
        setClassName("stack");
        add(
                new Card(
                                "What referrals reported",
                                new Badge(Tag.warn(Confirmation.REPORTED.words())))
                        .with(new Stack(filters, table)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
    }

    public final void refresh() {
        var search = new ReportedSearch(kind.getValue(), words.getValue(), from, PAGE);
        Notifications.of(histories.reported(me.get(), caseId, search), this::show);
    }

    private void startOver() {
        from = 0;
        refresh();
    }

    private void turn(Footer.Turn way) {
        from =
                switch (way) {
                    case EARLIER -> Math.max(0, from - PAGE);
                    case LATER -> from + PAGE;
                };
        refresh();
    }

    private void show(ReportedPage page) {
        var rows = page.facts().stream().map(ReportedPanel::row).toList();
        table.show(rows, Footer.of(from + 1, rows.size(), page.total(), false));
    }

    private static String words(ReportedFact.@Nullable Kind chosen) {
        return chosen == null ? EVERYTHING : chosen.words();
    }

    private static Row row(ReportedFact fact) {
        var code = Optional.ofNullable(fact.coding().code()).orElse("");
        var name = fact.coding().words();
        return Row.of(
                fact.id().value().toString(),
                Cell.quiet(fact.kind().words()),
                code.isEmpty() || code.equals(name) ? Cell.text(name) : Cell.lines(name, code),
                Cell.text(fact.plainValue()),
                Cell.text(when(fact)),
                Cell.quiet(Optional.ofNullable(fact.status()).orElse(Facts.NOT_RECORDED)));
    }

    private static String when(ReportedFact fact) {
        var start = Optional.ofNullable(fact.start()).map(Dates::day);
        var end = Optional.ofNullable(fact.end()).map(Dates::day);
        if (start.isEmpty()) return end.map(it -> "until " + it).orElse(Facts.NOT_RECORDED);
        return end.map(it -> start.get() + " to " + it).orElse(start.get());
    }
}
