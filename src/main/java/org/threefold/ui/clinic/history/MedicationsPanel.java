package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Confirmation;
import org.threefold.history.Entered;
import org.threefold.history.Histories;
import org.threefold.history.HistoryProblem;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationDraft;
import org.threefold.history.MedicationId;
import org.threefold.history.TreatmentHistory;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.shell.CurrentActor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the person takes, and what of it is only reported; for the pain seat also the form to add,
/// change and confirm, one line at a time.
public class MedicationsPanel extends Div {

    static final String CONFIRM = "confirm";
    static final String CHANGE = "change";

    private final Histories histories;
    private final Supplier<Actor> me;
    private final CaseId caseId;
    private final Table table =
            new Table("Medications", "No medication is recorded yet.")
                    .column(Column.of("Drug"))
                    .column(Column.of("Dose"))
                    .column(Column.of("How often"))
                    .column(Column.narrow("Since"))
                    .column(Column.narrow("Status"))
                    .column(Column.of("Entered"))
                    .column(Column.acts("What can be done"));
    private final Button addDrug =
            new Button(
                    "Add a medication",
                    _ -> open(new MedicationForm("A medication", saving(this::record))));
    private final Div form = new Div();
    private @Nullable TreatmentHistory shown;

    public MedicationsPanel(Histories histories, CurrentActor me, CaseId caseId) {
        this(histories, me::get, caseId);
    }

    MedicationsPanel(Histories histories, Supplier<Actor> me, CaseId caseId) {
        this.histories = histories;
        this.me = me;
        this.caseId = caseId;
        setClassName("stack");
        table.onAct(this::act);
        add(new Card("Medications", addDrug).with(stack(table, form)));
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.setClassName("stack");
        return stack;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (shown == null) refresh();
    }

    /// Reads again. What is being typed stays.
    public final void refresh() {
        Say.of(histories.of(me.get(), caseId), this::show);
    }

    /// Shows what the page has read already.
    public final void show(TreatmentHistory history) {
        shown = history;
        addDrug.setVisible(history.writable());
        table.show(history.medications().stream().map(it -> row(it, history.writable())).toList());
    }

    private static Row row(Entered<Medication> entered, boolean writable) {
        var medication = entered.fact();
        return Row.of(
                medication.id().value().toString(),
                drug(medication),
                Cell.text(
                        Optional.ofNullable(medication.dose())
                                .map(Measurement::words)
                                .orElse(Facts.NOT_RECORDED)),
                Cell.text(Optional.ofNullable(medication.frequency()).orElse(Facts.NOT_RECORDED)),
                Cell.text(
                        Optional.ofNullable(medication.since())
                                .map(Dates::day)
                                .orElse(Facts.NOT_RECORDED)),
                Cell.tag(tag(medication.status())),
                Cell.quiet(entered.by() + ", " + Dates.day(entered.at(), ZoneId.systemDefault())),
                writable ? acts(medication) : Cell.nothing());
    }

    private static Cell drug(Medication medication) {
        var name = Cell.text(medication.drug().words());
        return medication.confirmation() == Confirmation.CONFIRMED
                ? name
                : Cell.several(name, Cell.tag(Tag.warn(Confirmation.REPORTED.words())));
    }

    private static Tag tag(Medication.Status status) {
        return switch (status) {
            case ACTIVE -> Tag.ok(status.words());
            case HELD, STOPPED -> Tag.plain(status.words());
            case UNKNOWN -> Tag.warn(status.words());
        };
    }

    private static Cell acts(Medication medication) {
        var name = medication.drug().words();
        var buttons = new ArrayList<Cell>();
        if (medication.confirmation() == Confirmation.REPORTED) {
            buttons.add(Cell.button("Confirm", CONFIRM, "Confirm " + name));
        }
        buttons.add(Cell.button("Change", CHANGE, "Change " + name));
        return Cell.acts(buttons.toArray(Cell[]::new));
    }

    private void act(String key, String act) {
        var which = new MedicationId(UUID.fromString(key));
        if (act.equals(CONFIRM)) {
            Say.of(
                    histories.confirmMedication(me.get(), caseId, which),
                    _ -> settled("Medication confirmed."));
        } else if (shown != null) {
            shown.medications().stream()
                    .map(Entered::fact)
                    .filter(it -> it.id().equals(which))
                    .findFirst()
                    .ifPresent(this::change);
        }
    }

    private void change(Medication medication) {
        var title = "Change: " + medication.drug().words();
        Function<MedicationDraft, Outcome<MedicationId>> door =
                draft -> histories.changeMedication(me.get(), caseId, medication.id(), draft);
        open(new MedicationForm(title, saving(draft -> save(draft, door))).showing(medication));
    }

    private void record(MedicationDraft draft) {
        save(draft, it -> histories.recordMedication(me.get(), caseId, it));
    }

    private void save(
            MedicationDraft draft, Function<MedicationDraft, Outcome<MedicationId>> door) {
        Say.of(
                door.apply(draft),
                _ -> {
                    away();
                    settled("Medication saved.");
                });
    }

    private Saving<MedicationDraft> saving(Consumer<MedicationDraft> done) {
        return new Saving<>(this::problems, done, this::away);
    }

    private List<HistoryProblem> problems(MedicationDraft draft) {
        return shown == null ? List.of() : draft.problems(shown.yardstick());
    }

    private void settled(String sentence) {
        refresh();
        Say.done(sentence);
    }

    private void open(MedicationForm opened) {
        form.removeAll();
        form.add(opened);
        opened.begin();
    }

    private void away() {
        form.removeAll();
        addDrug.focus();
    }
}
