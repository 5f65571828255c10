package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.jspecify.annotations.Nullable;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.HistoryProblem;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialDraft;
import org.threefold.history.TrialDraft.Treatment;
import org.threefold.ui.kit.ErrorSummary;

import java.util.List;

/// One trial at a time: Enter in a typed field saves. A dose that looks like a slip of the
/// hand is asked about once, and kept when it is saved again.
class TrialForm extends Div {

    static final String SAVE = "Save trial";
    static final String SAVE_ANYWAY = "Save trial, the dose is right";

    private final TreatmentFields treatment;
    private final CourseFields course = new CourseFields();
    private final Fields fields;
    private final ErrorSummary errors = new ErrorSummary();
    private final Button save = new Button(SAVE);
    private final TrialDraft before;
    private @Nullable Treatment doubted;

    private TrialForm(
            String title, TreatmentFields treatment, TrialCourse went, Saving<TrialDraft> saving) {
        this.treatment = treatment;
        fields = new Fields().putAll(course.named()).putAll(treatment.named());
        course.show(went);
        var leaving = new PuttingAway(this::typed, saving.away());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> trySaving(saving));
        var acts = new Div(save, leaving.button());
        acts.setClassName("row");
        setClassName("stack");
        add(new H3(title), errors, treatment.component(), course, acts);
        fields.onEnter(this, save::click);
        leaving.onEscape(this);
        before = draft(false);
    }

    static TrialForm ofDrug(AdequacyCriteria by, Saving<TrialDraft> saving) {
        return new TrialForm(
                "A drug that was tried", new DrugFields(by), TrialCourse.dated(null, null), saving);
    }

    static TrialForm ofOther(AdequacyCriteria by, Saving<TrialDraft> saving) {
        return new TrialForm(
                "Another treatment that was tried",
                new OtherFields(by),
                TrialCourse.dated(null, null),
                saving);
    }

    /// Corrects an entry: begins with what it says.
    static TrialForm of(Trial trial, AdequacyCriteria by, Saving<TrialDraft> saving) {
        return new TrialForm(
                "Correct: " + trial.what(), showing(trial, by), trial.course(), saving);
    }

    private static TreatmentFields showing(Trial trial, AdequacyCriteria by) {
        return switch (trial) {
            case MedicationTrial drug -> {
                var drugFields = new DrugFields(by);
                drugFields.show(drug);
                yield drugFields;
            }
            case NonDrugTrial other -> {
                var otherFields = new OtherFields(by);
                otherFields.show(other);
                yield otherFields;
            }
        };
    }

    void begin() {
        treatment.begin();
    }

    private TrialDraft draft(boolean doseIsRight) {
        return new TrialDraft(treatment.treatment(), course.draft(), doseIsRight);
    }

    private boolean typed() {
        return !draft(false).equals(before);
    }

    private void trySaving(Saving<TrialDraft> saving) {
        var tried = treatment.treatment();
        var draft = draft(tried.equals(doubted));
        var problems = saving.check().apply(draft);
        errors.show(fields.show(problems));
        doubt(problems, tried);
        if (problems.isEmpty()) saving.done().accept(draft);
    }

    /// Only a doubt is left: the same button now says that it is right after all. Another dose is
    /// asked about anew.
    private void doubt(List<HistoryProblem> problems, Treatment tried) {
        boolean only = !problems.isEmpty() && problems.stream().allMatch(HistoryProblem::doubt);
        doubted = only ? tried : null;
        save.setText(only ? SAVE_ANYWAY : SAVE);
    }
}
