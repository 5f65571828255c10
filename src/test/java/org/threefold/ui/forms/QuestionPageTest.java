package org.threefold.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.shell.DraftFields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One question a page, for each type of answer.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class QuestionPageTest extends SpringBrowserlessTest {

    private static final Shape NUMBER =
            new Shape.Number(BigDecimal.ZERO, BigDecimal.valueOf(300), "", "", "kg", true);

    @Autowired Patients patients;

    private final List<Reply> given = new ArrayList<>();
    private Patients.Patient patient;

    @BeforeEach
    void somebody_who_answers() {
        patient = patients.invited("Steps", "Stig");
    }

    @Test
    void the_answers_are_named_by_their_question_and_described_by_what_stands_with_it() {
        var question =
                Question.of("q", "", new Shape.YesNo()).said("Of last week.", "Pain?", "Any.");
        var page = page(question, List.of(new Reply.Declined()));
        var group = find(AnswerButtons.class, page).single().getElement();

        assertThat(group.getAttribute("role")).isEqualTo("group");
        assertThat(group.getAttribute("aria-labelledby")).isEqualTo(TitledSection.HEADING);
        assertThat(group.getAttribute("aria-describedby")).isEqualTo("asking-stem asking-hint");
        assertThat(group.getTextRecursively()).isEqualTo("YesNo");
    }

    @Test
    void a_press_is_the_answer_and_two_ways_to_skip_stand_beside() {
        var options = List.of(new Option("a", "Some", null), new Option("b", "None", null));
        var page =
                page(
                        Question.of("q", "How much?", new Shape.Choice(options, false)),
                        List.of(new Reply.NotKnown(), new Reply.Declined()));
        assertThat(find(NativeButton.class, page).withClassName("choice").all()).hasSize(4);

        press(page, "None");
        press(page, "I don't know");

        assertThat(given).containsExactly(new AnswerValue.Chosen("b"), new Reply.NotKnown());
    }

    @Test
    void a_number_that_cannot_be_is_refused_at_its_field() {
        var page = page(Question.of("q", "Weight?", NUMBER), List.of(new Reply.Declined()));
        var field = find(BigDecimalField.class, page).single();

        press(page, "Keep and go on");
        assertThat(field.getErrorMessage()).isEqualTo("Write a number from 0 to 300.");
        test(field).setValue(new BigDecimal("301"));
        press(page, "Keep and go on");
        assertThat(field.isInvalid()).isTrue();
        assertThat(given).isEmpty();

        test(field).setValue(new BigDecimal("72.5"));
        press(page, "Keep and go on");
        assertThat(given).containsExactly(new AnswerValue.Amount(new BigDecimal("72.5")));
    }

    @Test
    void words_of_nothing_are_no_answer() {
        var page =
                page(
                        Question.of("q", "Say more", new Shape.Words(80)),
                        List.of(new Reply.Declined()));
        test(find(TextArea.class, page).single()).setValue("  ");
        press(page, "Keep and go on");

        assertThat(given).isEmpty();
        assertThat(find(TextArea.class, page).single().getErrorMessage())
                .isEqualTo("Write 1 to 80 letters, or skip the question.");
    }

    private QuestionPage page(Question question, List<Reply> skips) {
        var drafts = DraftFields.of(patient.me(), DraftForm.of(patient.caseId(), "steps"));
        var page =
                new QuestionPage(
                        new QuestionPage.Asked(question, 1, 2, "", null, skips, "steps q"),
                        drafts,
                        given::add,
                        Optional.empty(),
                        "portal");
        UI.getCurrent().add(page);
        return page;
    }

    private void press(QuestionPage page, String words) {
        test(find(NativeButton.class, page).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
