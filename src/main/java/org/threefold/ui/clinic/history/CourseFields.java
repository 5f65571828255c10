package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.history.Adherence;
import org.threefold.history.AdverseEffect;
import org.threefold.history.CourseDraft;
import org.threefold.history.FunctionChange;
import org.threefold.history.HistoryField;
import org.threefold.history.ReasonStopped;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialOutcome;
import org.threefold.ui.kit.DayField;

import java.util.List;
import java.util.Optional;

/// How a trial went: the fields that drugs and other treatments share.
class CourseFields extends Div {

    private final DayField start = new DayField("First day");
    private final DayField end = new DayField("Last day");
    private final IntegerField weeks = new IntegerField("Weeks in all, if days are unknown");
    private final Select<Adherence> adherence =
            Fields.choice("Adherence", List.of(Adherence.values()), Adherence::words);
    private final Select<TrialOutcome> outcome =
            Fields.choice("Outcome", List.of(TrialOutcome.values()), TrialOutcome::words);
    private final IntegerField pain = new IntegerField("Change of pain, %");
    private final Select<FunctionChange> function =
            Fields.choice("Function", List.of(FunctionChange.values()), FunctionChange::words);
    private final Select<ReasonStopped> stopped =
            Fields.choice("Why it ended", List.of(ReasonStopped.values()), ReasonStopped::words);
    private final TextField effect = Fields.text("Adverse effect", 500);
    private final IntegerField grade = new IntegerField("Its grade, 1 to 5");

    CourseFields() {
        setClassName("fields");
        pain.setHelperText("-30 is 30% less pain");
        grade.setHelperText("1 mild, 2 moderate, 3 severe, 4 life-threatening");
        add(start, end, weeks, adherence, outcome, pain, function, stopped, effect, grade);
    }

    Fields named() {
        return new Fields()
                .put(HistoryField.START, start)
                .put(HistoryField.END, end)
                .put(HistoryField.TOTAL_WEEKS, weeks)
                .put(HistoryField.PAIN_CHANGE, pain)
                .put(HistoryField.ADVERSE_EFFECT, effect)
                .put(HistoryField.GRADE, grade);
    }

    void show(TrialCourse course) {
        start.setValue(course.start());
        end.setValue(course.end());
        weeks.setValue(course.totalWeeks());
        adherence.setValue(course.adherence());
        outcome.setValue(course.outcome());
        pain.setValue(course.painChange());
        function.setValue(course.function());
        stopped.setValue(course.stopped());
        var harm = Optional.ofNullable(course.adverseEffect());
        effect.setValue(harm.map(AdverseEffect::words).orElse(""));
        grade.setValue(harm.map(AdverseEffect::grade).orElse(null));
    }

    CourseDraft draft() {
        return new CourseDraft(
                start.getValue(),
                end.getValue(),
                weeks.getValue(),
                adherence.getValue(),
                outcome.getValue(),
                pain.getValue(),
                function.getValue(),
                stopped.getValue(),
                effect.getValue(),
                grade.getValue());
    }
}
