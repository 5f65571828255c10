package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.adequacy.TrialSummary;
import org.threefold.drafts.DraftForm;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Histories;
import org.threefold.history.Recorded;
import org.threefold.history.TreatmentHistory;
import org.threefold.history.Trial;
import org.threefold.history.TrialDraft;
import org.threefold.history.TrialId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was tried for the pain, drug or not, whether it was tried properly and why; for the pain
/// seat also the form to add, correct and confirm, one row at a time.
public class TrialsPanel extends Div {

    private final Histories histories;
    private final Supplier<Actor> me;
    private final CaseId caseId;
    private final SummaryList summary = new SummaryList();
    private final Table table = TrialRows.table();
    private final Button addDrug =
            new Button(
                    "Add a drug",
                    _ ->
                            measured(
                                    "trial of a drug",
                                    by -> TrialForm.ofDrug(by, saving(by, this::record))));
    private final Button addOther =
            new Button(
                    "Add another treatment",
                    _ ->
                            measured(
                                    "another trial",
                                    by -> TrialForm.ofOther(by, saving(by, this::record))));
    private final Div acts = new Div(addDrug, addOther);
    private final Div form = new Div();
    private @Nullable DraftFields drafts;
    private @Nullable TreatmentHistory shown;

    public TrialsPanel(Histories histories, CurrentActor me, CaseId caseId) {
        this(histories, me::get, caseId);
    }

    TrialsPanel(Histories histories, Supplier<Actor> me, CaseId caseId) {
        this.histories = histories;
        this.me = me;
        this.caseId = caseId;
        acts.setClassName("row");
        setClassName("stack");
        table.onAct(this::act);
        add(
                new Card("Treatment trials", acts).with(new Stack(table, form)),
                new Card("Was enough tried?").with(summary));
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
        acts.setVisible(history.writable());
        var weighed = TrialSummary.of(history);
        table.show(
                history.trials().stream()
                        .map(it -> TrialRows.row(it, weighed, history.writable()))
                        .toList());
        summary.show(weighed, history.policy());
    }

    private void act(String key, String act) {
        var which = new TrialId(UUID.fromString(key));
        if (act.equals(TrialRows.CONFIRM)) {
            Notifications.of(
                    histories.confirmTrial(me.get(), caseId, which),
                    _ -> settled("Trial confirmed."));
        } else if (shown != null) {
            shown.trials().stream()
                    .map(Recorded::fact)
                    .filter(trial -> trial.id().equals(which))
                    .findFirst()
                    .ifPresent(this::correct);
        }
    }

    private void correct(Trial trial) {
        Function<TrialDraft, Outcome<TrialId>> write =
                draft -> histories.correctTrial(me.get(), caseId, trial.id(), draft);
        measured(
                "trial " + trial.id(),
                by -> TrialForm.of(trial, by, saving(by, draft -> save(draft, write))));
    }

    private void record(TrialDraft draft) {
        save(draft, it -> histories.recordTrial(me.get(), caseId, it));
    }

    private void save(TrialDraft draft, Function<TrialDraft, Outcome<TrialId>> write) {
        Notifications.of(
                drafts == null ? write.apply(draft) : drafts.submit(() -> write.apply(draft)),
                _ -> {
                    away();
                    settled("Trial saved.");
                });
    }

    private Saving<TrialDraft> saving(AdequacyCriteria by, Consumer<TrialDraft> done) {
        return new Saving<>(draft -> draft.problems(by), done, this::putAway);
    }

    /// Opens a form that knows what trials are measured by here.
    private void measured(String about, Function<AdequacyCriteria, TrialForm> form) {
        if (shown != null) open(about, form.apply(shown.criteria()));
    }

    private void settled(String sentence) {
        refresh();
        Notifications.done(sentence);
    }

    private void open(String about, TrialForm opened) {
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
