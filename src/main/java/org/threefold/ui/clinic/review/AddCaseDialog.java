package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;

import java.util.UUID;

/// Finds a case by the family name and puts it at the end of an agenda.
class AddCaseDialog extends Dialog {

    private final Conferences conferences;
    private final Actor me;
    private final Conference conference;
    private final Runnable then;
    private final TextField name = NotKept.search(new TextField("Family name begins with"));
    private final Table found =
            new Table("Cases", "No case of yours begins like this.")
                    .column(Column.of("Person"))
                    .column(Column.of("Opinions"))
                    .column(Column.acts("What can be done"))
                    .onAct((key, _) -> put(key));

    AddCaseDialog(Conferences conferences, Actor me, Conference conference, Runnable then) {
        this.conferences = conferences;
        this.me = me;
        this.conference = conference;
        this.then = then;
        setHeaderTitle("Add a case");
        setWidth("36rem");
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> find());
        var body = new Div(name, found);
        body.setClassName("stack");
        add(body);
        getFooter().add(new Button("Close", _ -> close()));
        find();
    }

    private void find() {
        Notifications.of(
                conferences.cases(me, name.getValue()),
                items -> found.show(items.stream().map(this::row).toList()));
    }

    private Row row(Conference.Item item) {
        boolean there = !conference.placeOf(item.caseId()).isEmpty();
        return Row.of(
                item.caseId().toString(),
                Cell.lines(item.name(), item.number()),
                Cell.text(item.opinions() + " of 3 signed"),
                there
                        ? Cell.quiet("On the agenda")
                        : Cell.button(
                                "Add to agenda", "add", "Add " + item.name() + " to the agenda"));
    }

    private void put(String key) {
        Notifications.of(
                conferences.add(me, conference.id(), new CaseId(UUID.fromString(key))),
                _ -> {
                    close();
                    then.run();
                });
    }
}
