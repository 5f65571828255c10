package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.history.Histories;
import org.threefold.history.HistoryProblem;
import org.threefold.history.Medication;
import org.threefold.history.MedicationDraft;
import org.threefold.history.MedicationId;
import org.threefold.history.Recorded;
import org.threefold.history.TreatmentHistory;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the person takes, and what of it is only reported; for the pain seat also the form to add,
/// change and confirm, one line at a time.
public class MedicationsPanel extends Div {

    private final Histories histories;
    private final Supplier<Actor> me;
    private final CaseId caseId;
    private final ZoneId zone;
    private final Table table = MedicationRows.table();
    private final Button addDrug =
            new Button(
                    "Add a medication",
                    _ ->
                            open(
                                    "medication",
                                    new MedicationForm("A medication", saving(this::record))));
    private final Div form = new Div();
    private @Nullable DraftFields drafts;
    private @Nullable TreatmentHistory shown;

    public MedicationsPanel(Histories histories, CurrentActor me, CaseId caseId, ZoneId zone) {
        this(histories, me::get, caseId, zone);
    }

    MedicationsPanel(Histories histories, Supplier<Actor> me, CaseId caseId, ZoneId zone) {
        this.histories = histories;
        this.me = me;
        this.caseId = caseId;
        this.zone = zone;
        setClassName("stack");
        table.onAct(this::act);
        add(new Card("Medications", addDrug).with(new Stack(table, form)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (shown == null) refresh();
    }

    /// Reads again. What is being typed stays.
    public final void refresh() {
        Notifications.of(histories.of(me.get(), caseId), this::show);
    }

    /// Shows what the page has read already.
    public final void show(TreatmentHistory history) {
        shown = history;
        addDrug.setVisible(history.writable());
        table.show(
                history.medications().stream()
                        .map(it -> MedicationRows.row(it, history.writable(), zone))
                        .toList());
    }

    private void act(String key, String act) {
        var which = new MedicationId(UUID.fromString(key));
        if (act.equals(MedicationRows.CONFIRM)) {
            Notifications.of(
                    histories.confirmMedication(me.get(), caseId, which),
                    _ -> settled("Medication confirmed."));
        } else if (shown != null) {
            shown.medications().stream()
                    .map(Recorded::fact)
                    .filter(it -> it.id().equals(which))
                    .findFirst()
                    .ifPresent(this::change);
        }
    }

    private void change(Medication medication) {
        var title = "Change: " + medication.drug().words();
        Function<MedicationDraft, Outcome<MedicationId>> write =
                draft -> histories.changeMedication(me.get(), caseId, medication.id(), draft);
        open(
                "medication " + medication.id(),
                new MedicationForm(title, saving(draft -> save(draft, write))).showing(medication));
    }

    private void record(MedicationDraft draft) {
        save(draft, it -> histories.recordMedication(me.get(), caseId, it));
    }

    private void save(
            MedicationDraft draft, Function<MedicationDraft, Outcome<MedicationId>> write) {
        Notifications.of(
                drafts == null ? write.apply(draft) : drafts.submit(() -> write.apply(draft)),
                _ -> {
                    away();
                    settled("Medication saved.");
                });
    }

    private Saving<MedicationDraft> saving(Consumer<MedicationDraft> done) {
        return new Saving<>(this::problems, done, this::putAway);
    }

    private List<HistoryProblem> problems(MedicationDraft draft) {
        return shown == null ? List.of() : draft.problems(shown.criteria());
    }

    private void settled(String sentence) {
        refresh();
        Notifications.done(sentence);
    }

    private void open(String about, MedicationForm opened) {
        form.removeAll();
        drafts = DraftFields.of(me.get(), DraftForm.of(caseId, about));
        drafts.all(opened);
        form.add(opened);
        opened.begin();
    }

    /// Put away by whoever typed it: nothing of it comes back.
    private void putAway() {
        if (drafts != null) drafts.discard();
        away();
    }

    private void away() {
        form.removeAll();
        addDrug.focus();
    }
}
