package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.OpenEmergency;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.worklist.CaseLine;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.Page;
import org.threefold.worklist.Stage;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The cases I have to do with: by name, by stage, by what changed last.
@Route(value = "cases", layout = ClinicShell.class)
@PageTitle("Cases · Threefold")
@PermitAll
public class CasesPage extends Div {

    private static final int ROWS = 25;

    private final WorkLists workLists;
    private final CurrentActor me;
    private final Clock clock;
    private final PageHead head;
    private final TextField family = NotKept.search(new TextField("Family name begins with"));
    private final Select<Stage> stage = NotKept.search(new Select<>());
    private final Select<CaseQuery.Order> order = NotKept.search(new Select<>());
    private final Table table =
            new Table("Cases", "No case fits. Cases appear here once you have a seat on them.")
                    .column(Column.of("Person"))
                    .column(Column.narrow("Record"))
                    .column(Column.of("Pain condition"))
                    .column(Column.narrow("Stage"))
                    .column(Column.wide("Waits for"))
                    .column(Column.narrow("Changed"));
    private int from;

    public CasesPage(WorkLists workLists, Emergencies emergencies, CurrentActor me, Clock clock) {
        this.workLists = workLists;
        this.me = me;
        this.clock = clock;
        addClassName("page");
        var filters = new Div(family, stage, order);
        filters.addClassName("row");
        table.onTurn(this::turn);
        table.onAct((key, _) -> UI.getCurrent().navigate("cases/" + key));
        boolean clinician = me.now().map(SignedIn::roles).filter(EmergencyDraft::isFor).isPresent();
        head =
                clinician
                        ? new PageHead("Cases", "", new Anchor("emergency", "Emergency access"))
                        : new PageHead("Cases", "");
        add(head);
        if (clinician) emergency(emergencies);
        add(filters, new Card().with(table));
        prepareFilters();
        show();
    }

    private void emergency(Emergencies emergencies) {
        if (emergencies.mine(me.staff()) instanceof Outcome.Done<List<OpenEmergency>>(var open)
                && !open.isEmpty()) add(new EmergencyCard(open, clock.getZone()));
    }

    private void prepareFilters() {
        family.setValueChangeMode(ValueChangeMode.LAZY);
        family.setClearButtonVisible(true);
        family.addValueChangeListener(_ -> restart());
        stage.setLabel("Stage");
        stage.setItems(Stage.values());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("All stages");
        stage.setItemLabelGenerator(it -> it == null ? "All stages" : it.words());
        stage.addValueChangeListener(_ -> restart());
        order.setLabel("Order");
        order.setItems(CaseQuery.Order.values());
        order.setItemLabelGenerator(
                it -> it == CaseQuery.Order.BY_NAME ? "By name" : "Changed last first");
        order.setValue(CaseQuery.Order.BY_CHANGE);
        order.addValueChangeListener(_ -> restart());
    }

    private void restart() {
        from = 0;
        show();
    }

    private void turn(Footer.Turn way) {
        from = Math.max(0, way == Footer.Turn.LATER ? from + ROWS : from - ROWS);
        show();
    }

    private void show() {
        var query = new CaseQuery(family.getValue(), stage.getValue(), order.getValue());
        Notifications.of(workLists.cases(me.staff(), query, from, ROWS), this::show);
    }

    private void show(Page<CaseLine> page) {
        var today = LocalDate.now(clock);
        head.say(
                "Cases",
                "Those you have a place on" + (family.isEmpty() ? "." : ", by family name."));
        table.show(
                page.rows().stream().map(line -> row(line, today)).toList(),
                Footer.of(page.from(), page.rows().size(), page.total(), page.uncounted()));
    }

    private Row row(CaseLine line, LocalDate today) {
        return Row.of(
                line.caseId().toString(),
                Cell.several(
                        Cell.link(line.person(), "cases/" + line.caseId()),
                        Cell.quiet(Dates.born(line.born(), today))),
                Cell.text(line.record()),
                Cell.text(line.condition()),
                Cell.text(line.stage().words()),
                Cell.quiet(line.waitsFor().isEmpty() ? "Nothing" : line.waitsFor()),
                Cell.quiet(Dates.since(line.changedAt(), clock.instant())));
    }
}
