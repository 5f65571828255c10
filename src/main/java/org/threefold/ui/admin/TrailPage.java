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
import org.jspecify.annotations.Nullable;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.audit.TrailSeals;
import org.threefold.casefile.RecordEvent;
import org.threefold.casefile.RecordTrail;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/// What was done, by whom, about whose record, and what was refused. Looking here is itself an
/// event of the trail.
@Route(value = "trail", layout = ClinicShell.class)
@PageTitle("Audit trail · Threefold")
@PermitAll
public class TrailPage extends Div implements AfterNavigationObserver {

    private static final int GROUPED_AT_MOST = 1000;
    private static final int EXPORTED_AT_MOST = 100_000;

    private final RecordTrail trail;
    private final CurrentActor me;
    private final Clock clock;
    private final TrailFields fields;
    private final RowGrid list =
            new RowGrid("Audit trail", "No matching events. Widen the search.", this::read)
                    .column(Column.of("When"))
                    .column(Column.of("Who"))
                    .column(Column.wide("Act"))
                    .column(Column.of("Whose record"))
                    .column(Column.narrow("Result"));
    private final Checkbox grouped = NotKept.search(new Checkbox("Group by person and hour"));
    private @Nullable Instant newest;

    public TrailPage(
            RecordTrail trail, Accounts accounts, TrailSeals seals, CurrentActor me, Clock clock) {
        this.trail = trail;
        this.me = me;
        this.clock = clock;
        this.fields = new TrailFields(accounts, me, clock.getZone());
        setClassName("page");
        var search = new Button("Search the trail", _ -> list.restart());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        grouped.addValueChangeListener(_ -> list.restart());
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
        list.restart();
    }

    /// A group is what one person did within an hour: they are made of many events, read together.
    private RowPage read(RowQuery asked) {
        fields.problem("");
        var found =
                grouped.getValue()
                        ? search(0, GROUPED_AT_MOST)
                        : search(asked.from(), asked.howMany());
        return switch (found) {
            case Outcome.Done<Page<RecordEvent>>(var page) -> shown(page, asked);
            case Outcome.Refused<Page<RecordEvent>>(var why) -> {
                fields.problem(why);
                yield RowPage.nothing();
            }
        };
    }

    /// What follows is looked for as of the first rows: reading the trail writes to it.
    private Outcome<Page<RecordEvent>> search(int from, int howMany) {
        var query = fields.query();
        if (from > 0 && newest != null) query = query.asOf(newest);
        return trail.page(me.get(), fields.whose(), query, from, howMany);
    }

    private RowPage shown(Page<RecordEvent> page, RowQuery asked) {
        if (page.from() == 1)
            newest = page.rows().isEmpty() ? null : page.rows().getFirst().event().at();
        return grouped.getValue()
                ? RowPage.within(TrailRows.grouped(page.rows(), clock.getZone()), asked)
                        .more(page.uncounted())
                : RowPage.of(page, TrailRows.single(page, clock.getZone()));
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
