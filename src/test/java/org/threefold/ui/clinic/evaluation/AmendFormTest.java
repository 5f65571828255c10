package org.threefold.ui.clinic.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.FreshFactor;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.QuestionField;
import org.threefold.ui.kit.Said;
import org.threefold.ui.shell.Screen;

import java.util.List;

/// What is added to a signed section, and refused, waits for another try.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class AmendFormTest extends SpringBrowserlessTest {

    private static final Question MANIA = Questions.find("psychiatric.mania-now").orElseThrow();

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;

    private CaseId caseId;

    @BeforeEach
    void a_signed_section() {
        caseId = clinic.openCase();
        var section = Section.of(MANIA);
        for (var left = missing(); !left.isEmpty(); left = missing())
            for (var question : left)
                done(
                        writing.answer(
                                clinic.psychiatrist(),
                                caseId,
                                new NewEntry(question, new Answer.NotKnown<>(), "", List.of())));
        done(
                writing.sign(
                        clinic.psychiatrist(),
                        caseId,
                        section,
                        FreshFactor.password(Clinic.PASSWORD)));
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void an_answer_refused_without_a_reason_is_there_on_the_next_day_and_is_added_then() {
        open();
        test(question()).selectItem(MANIA.heading() + ": " + MANIA.text());
        field().answer(new Said(new Answer.Known<>(true), "His sister rang"));
        assertThat(because().isInvalid()).isTrue();

        open();
        assertThat(question().getValue()).isEqualTo(MANIA);
        assertThat(field().said().words()).isEqualTo("Yes: His sister rang");

        because().setValue("Told after the signature");
        test(find(Button.class, form()).withText("Add this answer").single()).click();
        assertThat(
                        done(evaluations.of(clinic.psychiatrist(), caseId))
                                .on(MANIA)
                                .orElseThrow()
                                .latest()
                                .note())
                .isEqualTo("His sister rang");

        open();
        assertThat(question().getValue()).isNull();
    }

    private List<Question> missing() {
        var evaluation = done(evaluations.of(clinic.psychiatrist(), caseId));
        return evaluation.completeness().in(Section.of(MANIA)).missing();
    }

    private void open() {
        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent().navigate("cases/" + caseId + "/evaluation/psychiatric");
    }

    private AmendForm form() {
        return find(AmendForm.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Question> question() {
        return (ComboBox<Question>) find(ComboBox.class, form()).single();
    }

    private TextField because() {
        return find(TextField.class, form()).withLabel("Why it is added now").single();
    }

    private QuestionField field() {
        return find(QuestionField.class, form()).single();
    }
}
