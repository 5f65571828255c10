package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.Waiting;
import org.threefold.safety.Alarms;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.util.List;

/// A form on the phone, as the patient goes through it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class AnsweringTest extends SpringBrowserlessTest {

    @Autowired Patients patients;
    @Autowired Measures measures;
    @Autowired Alarms alarms;

    private Patients.Patient patient;

    @BeforeEach
    void invite() {
        patient = patients.invited("Answering", "Anna");
    }

    @Test
    void each_answer_is_kept_and_the_next_question_comes() {
        var form = form("peg");
        choose(form, "7");

        assertThat(read(form)).contains("Question 2 of 3", "enjoyment of life");
        assertThat(read(form("peg"))).contains("Question 2 of 3");
    }

    @Test
    void one_can_go_back_and_change_an_answer() {
        var form = form("peg");
        choose(form, "7");
        press(form, "Back");
        assertThat(chosen(form)).containsExactly("7");
        choose(form, "3");
        choose(form, "4");
        choose(form, "5");

        assertThat(read(form)).contains("Look at your answers", "in the past week?3Change");
    }

    @Test
    void all_answers_are_looked_at_once_more_and_sent() {
        var form = form("peg");
        List.of("7", "8", "7").forEach(it -> choose(form, it));
        assertThat(read(form)).contains("Change what is not right");
        press(form, "Send to my team");

        assertThat(read(form)).contains("Thank you. It is sent.");
        assertThat(waiting().sent()).hasSize(1);
    }

    @Test
    void an_open_answer_is_said_before_it_is_sent_and_does_not_hinder() {
        var form = form("peg");
        choose(form, "7");
        press(form, "I'd rather not say");
        choose(form, "7");

        assertThat(read(form)).contains("One question has no answer.", "I'd rather not say");
        press(form, "Send to my team");
        assertThat(waiting().sent()).hasSize(1);
    }

    @Test
    void a_question_that_hangs_on_another_comes_only_when_it_applies() {
        var form = form("bladder-check");
        choose(form, "No");
        assertThat(read(form)).contains("get up 2 times or more");
        choose(form, "Yes");
        assertThat(read(form)).contains("How much does that trouble you?");
    }

    @Test
    void thoughts_of_death_show_at_once_whom_to_call_and_then_the_questions_go_on() {
        var form = form("phq-9");
        for (int item = 1; item < 9; item++) choose(form, "Not at all");
        choose(form, "Several days");

        assertThat(find(H1.class, form).single().getText())
                .isEqualTo("You do not have to carry this alone");
        assertThat(find(Anchor.class, form).all())
                .extracting(Anchor::getHref)
                .contains("tel:988", "sms:988", "tel:911");
        assertThat(read(form))
                .containsAnyOf("try to call you today", "Do not count on anybody seeing")
                .doesNotContain("at night or on weekends");
        press(form, "Go on with the questions");
        assertThat(read(form)).contains("how difficult have these problems made it");
        choose(form, "Somewhat difficult");
        press(form, "Send to my team");
        assertThat(read(form)).contains("Thank you. It is sent.").doesNotContain("will call you");
    }

    @Test
    void the_first_page_says_that_there_are_questions_and_how_long_they_take() {
        assertThat(QuestionsCard.of(waiting()))
                .hasValueSatisfying(
                        card ->
                                assertThat(card.getElement().getTextRecursively())
                                        .contains("6 short forms, about 13 minutes.")
                                        .contains("Answer them now"));
    }

    private Answering form(String instrument) {
        var sheet =
                done(
                        measures.begin(
                                patient.me(), patient.caseId(), InstrumentBook.the(instrument)));
        var form = new Answering(measures, alarms, patient.me(), sheet);
        UI.getCurrent().add(form);
        return form;
    }

    private Waiting waiting() {
        return done(measures.mine(patient.me(), patient.caseId(), List.of()));
    }

    private void choose(Answering form, String words) {
        var button =
                find(NativeButton.class, form).withClassName("choice").all().stream()
                        .filter(it -> words(it).equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words + " is not offered"));
        test(button).click();
    }

    private List<String> chosen(Answering form) {
        return find(NativeButton.class, form).withClassName("chosen").all().stream()
                .map(AnsweringTest::words)
                .toList();
    }

    private static String words(NativeButton button) {
        return button.getElement().getChild(0).getTextRecursively();
    }

    private void press(Answering form, String words) {
        test(find(NativeButton.class, form).withText(words).single()).click();
    }

    private static String read(Answering form) {
        return form.getElement().getTextRecursively();
    }
}
