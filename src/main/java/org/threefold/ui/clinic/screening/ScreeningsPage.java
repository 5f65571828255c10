package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.screening.KeptScreening;
import org.threefold.screening.ScreeningArchive;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// The screenings of a case that were kept, the newest first: each can be opened as it was.
@Route(value = "cases/:case/findings/kept", layout = CaseLayout.class)
@PageTitle("Screenings as they were · Threefold")
@PermitAll
public class ScreeningsPage extends Div implements BeforeEnterObserver {

    private static final int ROWS = 25;

    private final ScreeningArchive archive;
    private final Actor.Staff actor;
    private final Clock clock;
    private final PageHead head = new PageHead("Screenings as they were", "");
    private final Anchor back = new Anchor("", "What stands in the way now");
    private final Table table =
            new Table("Screenings", "No screening was kept yet.")
                    .column(Column.narrow("Number"))
                    .column(Column.narrow("Kept"))
                    .column(Column.of("Screened by"))
                    .column(Column.narrow("Rule book"))
                    .column(Column.narrow("Policy"))
                    .column(Column.number("Facts changed"))
                    .column(Column.number("Rules that stood otherwise"));
    private @Nullable CaseId caseId;
    private int from;

    public ScreeningsPage(ScreeningArchive archive, CurrentActor me, Clock clock) {
        this.archive = archive;
        this.actor = me.staff();
        this.clock = clock;
        addClassName("page");
        table.onTurn(this::turn);
        add(back, head, new Card().with(table));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        from = 0;
        read();
    }

    private void turn(Footer.Turn way) {
        from = Math.max(0, way == Footer.Turn.LATER ? from + ROWS : from - ROWS);
        read();
    }

    private void read() {
        var id = caseId;
        if (id == null) return;
        back.setHref(ClinicLinks.findings(id));
        switch (archive.kept(actor, id, from, ROWS + 1)) {
            case Outcome.Done<List<KeptScreening.Line>>(var lines) -> show(id, lines);
            case Outcome.Refused<List<KeptScreening.Line>>(var why) ->
                    head.say("Screenings as they were", why);
        }
    }

    private void show(CaseId id, List<KeptScreening.Line> lines) {
        head.say(
                "Screenings as they were",
                "A screening is kept whenever it says something else than the one before. It is"
                        + " shown from what was written down then; no rule is asked again.");
        var rows = lines.stream().limit(ROWS).map(it -> row(id, it)).toList();
        int total = lines.isEmpty() ? 0 : lines.getFirst().number() + from;
        table.show(rows, Footer.of(from + 1, rows.size(), total, false));
    }

    private Row row(CaseId id, KeptScreening.Line line) {
        var number = String.valueOf(line.number());
        return Row.of(
                number,
                Cell.link(
                        "No. " + number,
                        ClinicLinks.screening(id, line.number()),
                        "Open screening " + number),
                Cell.text(Dates.moment(line.at(), clock.getZone())),
                Cell.text(line.by()),
                Cell.text(line.book()),
                Cell.text(line.policy()),
                Cell.text(String.valueOf(line.facts())),
                Cell.text(String.valueOf(line.rules())));
    }
}
