package org.threefold.ui.clinic.casefile;

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
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.progress.Stage;
import org.threefold.ui.clinic.tasks.TaskTexts;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowOrder;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.worklist.CaseLine;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.CaseQuery.Order;
import org.threefold.worklist.Stages;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The cases I have to do with: by name, by stage, by what changed last.
@Route(value = "cases", layout = ClinicShell.class)
@PageTitle("Cases · Threefold")
@PermitAll
public class CasesPage extends Div {

    private final WorkLists workLists;
    private final TaskTexts texts;
    private final Actor.Staff me;
    private final Clock clock;
    private final PageHead head;
    private final TextField family = NotKept.search(new TextField("Family name begins with"));
    private final Select<Stage> stage = NotKept.search(new Select<>());
    private final RowGrid rows =
            new RowGrid(
                            "Cases",
                            "No case fits. Cases appear here once you have a seat on them.",
                            this::read)
                    .column(Column.wide("Person").sortedBy(Order.BY_NAME))
                    .column(Column.code("Record"))
                    .column(Column.of("Pain condition"))
                    .column(Column.narrow("Stage"))
                    .column(Column.wide("Waits for"))
                    .column(Column.narrow("Changed").sortedBy(Order.BY_CHANGE))
                    .ordered(RowOrder.down(Order.BY_CHANGE));

    public CasesPage(
            WorkLists workLists,
            TaskTexts texts,
            Emergencies emergencies,
            CurrentActor me,
            Clock clock) {
        this.workLists = workLists;
        this.texts = texts;
        this.me = me.staff();
        this.clock = clock;
        addClassName("page");
        boolean clinician = me.now().map(SignedIn::roles).filter(EmergencyDraft::isFor).isPresent();
        head =
                clinician
                        ? new PageHead(
                                "Cases", "", new Anchor(ClinicLinks.EMERGENCY, "Emergency access"))
                        : new PageHead("Cases", "");
        add(head);
        if (clinician) emergency(emergencies);
        var filters = new Div(family, stage);
        filters.addClassName("row");
        add(filters, new Card().with(rows));
        prepareFilters();
        rows.restart();
    }

    private void emergency(Emergencies emergencies) {
        if (emergencies.mine(me) instanceof Outcome.Done<List<OpenEmergency>>(var open)
                && !open.isEmpty()) add(new EmergencyCard(open, clock.getZone()));
    }

    private void prepareFilters() {
        family.setValueChangeMode(ValueChangeMode.LAZY);
        family.setClearButtonVisible(true);
        family.addValueChangeListener(_ -> rows.restart());
        stage.setLabel("Stage");
        stage.setItems(Stages.IN_ORDER);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("All stages");
        stage.setItemLabelGenerator(it -> it == null ? "All stages" : it.words());
        stage.addValueChangeListener(_ -> rows.restart());
    }

    private RowPage read(RowQuery asked) {
        var order = asked.orderedOr(RowOrder.down(Order.BY_CHANGE));
        var query =
                new CaseQuery(
                        family.getValue(),
                        stage.getValue(),
                        order.by(Order.class),
                        order.descending());
        head.say(
                "Cases",
                "Those you have a place on" + (family.isEmpty() ? "." : ", by family name."));
        var today = LocalDate.now(clock);
        return RowPage.of(
                workLists.cases(me, query, asked.from(), asked.howMany()), it -> row(it, today));
    }

    private Row row(CaseLine line, LocalDate today) {
        return Row.of(
                line.caseId().toString(),
                Cell.several(
                        Cell.link(line.person(), ClinicLinks.of(line.caseId())),
                        Cell.quiet(Dates.born(line.born(), today))),
                Cell.text(line.record()),
                Cell.text(line.condition()),
                Cell.text(line.stage().map(Stage::words).orElse("Of a newer version")),
                Cell.quiet(line.waitsFor() == null ? "Nothing" : texts.whoAndWhat(line.waitsFor())),
                Cell.quiet(Dates.since(line.changedAt(), clock.instant())));
    }
}
