package org.threefold.ui.clinic.opioids;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.opioids.Caution;
import org.threefold.opioids.DailyTotal;
import org.threefold.opioids.OpioidUse;
import org.threefold.opioids.Opioids;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The opioids of one person: two figures, each medicine with its factor or why it has none, what
/// to weigh with its source, and the diary. Follows the medication list while it is open.
public class OpioidsPanel extends Div {

    static final String NOTHING =
            "No opioid stands on the medication list, and no diary is kept. The list may be"
                    + " incomplete.";
    static final String NO_GUIDE =
            "This is not a conversion guide. No figure here may be used to change one opioid for"
                    + " another.";

    private final Opioids opioids;
    private final Actor me;
    private final CaseId caseId;
    private final ZoneId zone;
    private final Div content = new Div();

    /// News reaches a panel outside of any sign-in, so it keeps who opened it.
    public OpioidsPanel(Opioids opioids, Actor me, CaseId caseId, ZoneId zone, Live live) {
        this.opioids = opioids;
        this.me = me;
        this.caseId = caseId;
        this.zone = zone;
        PageRefresher.on(this, live, this::refresh, () -> List.of(caseId.value()));
        addAttachListener(_ -> refresh());
        setClassName("stack");
        content.setClassName("stack");
        add(new Card("Opioids", Texts.faint("Prescribed and taken, in MME a day")).with(content));
    }

    private void refresh() {
        Notifications.of(opioids.of(me, caseId), this::show);
    }

    private void show(OpioidUse use) {
        content.removeAll();
        if (use.prescribed().isEmpty() && use.diary().isEmpty()) {
            content.add(Texts.empty(NOTHING));
            return;
        }
        content.add(figures(use), Texts.plain(NO_GUIDE));
        use.prescribed().map(PrescribedTable::of).ifPresent(content::add);
        content.add(new H3("To weigh"), cautions(use));
        content.add(new H3("The patient's diary"), DiaryTable.of(use.diary(), zone));
    }

    private static Facts figures(OpioidUse use) {
        var prescribed =
                use.prescribed().map(DailyTotal::words).orElse("No opioid on the medication list");
        var set = use.factors();
        var factors = set.id() + ", in effect from " + Dates.day(set.effectiveFrom()) + ". ";
        return Facts.down()
                .fact("Prescribed at most", prescribed)
                .fact("Really taken, last 28 days", use.actual().words())
                .fact("Factors", factors + set.basis().words());
    }

    private static Table cautions(OpioidUse use) {
        var table =
                new Table("To weigh beside the figures", "Nothing in particular.")
                        .column(Column.wide("Caution"))
                        .column(Column.of("Source, and how far it was checked"));
        table.show(rows(use));
        return table;
    }

    private static List<Row> rows(OpioidUse use) {
        return Stream.concat(use.cautions().stream(), use.always().stream())
                .map(OpioidsPanel::row)
                .toList();
    }

    private static Row row(Caution caution) {
        return Row.of(
                caution.sentence(),
                Cell.text(caution.sentence()),
                Cell.quiet(caution.basis().words()));
    }
}
