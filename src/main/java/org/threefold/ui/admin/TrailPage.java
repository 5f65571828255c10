package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.audit.TrailSeals;
import org.threefold.casefile.RecordEvent;
import org.threefold.casefile.RecordTrail;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// What was done, by whom, about whose record, and what was refused. Looking here is itself an
/// event of the trail.
@Route(value = "trail", layout = ClinicShell.class)
@PageTitle("Audit trail · Threefold")
@PermitAll
public class TrailPage extends Div implements AfterNavigationObserver {

    private static final int A_PAGE = 25;
    private static final int A_PAGE_OF_GROUPS = 500;
    private static final int EXPORTED_AT_MOST = 100_000;

    private final RecordTrail trail;
    private final CurrentActor me;
    private final Clock clock;
    private final TrailFields fields;
    private final Table list =
            new Table("Audit trail", "No matching events. Widen the search.")
                    .column(Column.of("When"))
                    .column(Column.of("Who"))
                    .column(Column.wide("Act"))
                    .column(Column.of("Whose record"))
                    .column(Column.narrow("Result"))
                    .onTurn(this::turn);
    private final Checkbox grouped = NotKept.search(new Checkbox("Group by person and hour"));
    private int from;

    public TrailPage(
            RecordTrail trail, Accounts accounts, TrailSeals seals, CurrentActor me, Clock clock) {
        this.trail = trail;
        this.me = me;
        this.clock = clock;
        this.fields = new TrailFields(accounts, me, clock.getZone());
        setClassName("page");
        var search = new Button("Search the trail", _ -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        grouped.addValueChangeListener(_ -> search());
        var csv = new Anchor(export(), "Export the matching events (CSV)");
        add(
                new PageHead(
                        "Audit trail",
                        "Every reading and every act with its result, newest first."),
                seals(seals),
                new Card().with(fields, grouped, search, csv).looking("stack"),
                new Card().with(list));
    }

    /// For whoever may read the trail.
    private Div seals(TrailSeals seals) {
        return me.now().filter(it -> Act.SEARCH_TRAIL.allows(it.roles(), null)).isPresent()
                ? SealLine.of(seals.status(), clock)
                : new Div();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void search() {
        from = 0;
        show();
    }

    private void turn(Footer.Turn turn) {
        from = Math.max(0, turn == Footer.Turn.LATER ? from + page() : from - page());
        show();
    }

    /// A group is what one person did within an hour: it takes more events to fill a page.
    private int page() {
        return grouped.getValue() ? A_PAGE_OF_GROUPS : A_PAGE;
    }

    private void show() {
        fields.problem("");
        switch (trail.search(me.get(), fields.whose(), fields.query(), from, page() + 1)) {
            case Outcome.Done<List<RecordEvent>>(var found) -> show(found);
            case Outcome.Refused<List<RecordEvent>>(var why) -> {
                fields.problem(why);
                show(List.of());
            }
        }
    }

    private void show(List<RecordEvent> found) {
        var events = found.stream().limit(page()).toList();
        var rows =
                grouped.getValue()
                        ? TrailRows.grouped(events, clock.getZone())
                        : TrailRows.single(events, clock.getZone());
        list.show(rows, Footer.uncounted(from + 1, events.size(), found.size() > page()));
    }

    /// What the fields ask for when it is pressed.
    private DownloadHandler export() {
        return DownloadHandler.fromInputStream(
                _ -> {
                    var found =
                            trail.search(
                                    me.get(),
                                    fields.whose(),
                                    fields.query(),
                                    0,
                                    EXPORTED_AT_MOST + 1);
                    var file = TrailExport.of(found, EXPORTED_AT_MOST);
                    var bytes = file.content().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file.name(), "text/csv", bytes.length);
                });
    }
}
