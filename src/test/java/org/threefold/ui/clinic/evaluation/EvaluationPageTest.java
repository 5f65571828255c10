package org.threefold.ui.clinic.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.PasswordAgain;
import org.threefold.ui.kit.QuestionField;
import org.threefold.ui.kit.Said;
import org.threefold.ui.shell.Screen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One section of an evaluation, as its owner answers it and as the others read it.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class EvaluationPageTest extends SpringBrowserlessTest {

    private static final Question MANIA = Questions.find("psychiatric.mania-now").orElseThrow();

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;

    private CaseId caseId;

    @BeforeEach
    void an_open_case() {
        caseId = clinic.openCase();
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void an_answer_is_kept_as_it_is_given() {
        open(clinic.psychiatrist());
        field().answer(no("Asked twice"));

        assertThat(words(clinic.painSpecialist())).containsExactly("No: Asked twice");
    }

    @Test
    void who_may_not_read_it_gets_a_sentence_and_no_form() {
        open(clinic.coordinator());

        assertThat(find(QuestionField.class).all()).isEmpty();
        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(find(EvaluationPage.class).single().getElement().getTextRecursively())
                .contains(
                        "This section is for the clinicians of the team.",
                        "Your role may not read history and evaluation.");
    }

    @Test
    void what_another_answers_while_i_write_my_note_stands_beside_it() {
        open(clinic.psychiatrist());
        field().answer(no(""));
        refreshed();

        field().begin();
        elsewhere(true, "His sister rang");
        refreshed();
        field().answer(no("Asked twice"));
        refreshed();

        assertThat(words(clinic.psychiatrist()))
                .containsExactlyInAnyOrder("Yes: His sister rang", "No: Asked twice");
        assertThat(field().clashes()).isTrue();
    }

    @Test
    void news_is_shown_once_the_note_is_sent() {
        open(clinic.psychiatrist());
        field().begin();
        elsewhere(false, "");
        refreshed();
        assertThat(field().said()).isEqualTo(Said.nothing());
        field().answer(no(""));

        assertThat(field().said()).isEqualTo(no(""));
    }

    @Test
    void whoever_does_not_own_the_section_reads() {
        elsewhere(false, "Asked twice");
        open(clinic.therapist());

        assertThat(find(QuestionField.class).all()).isEmpty();
        assertThat(find(SectionForm.class).single().getElement().getTextRecursively())
                .contains(MANIA.text() + "No. Asked twice");
    }

    @Test
    void with_open_questions_nobody_is_asked_for_a_password() {
        open(clinic.psychiatrist());

        assertThat(visible(PasswordAgain.class)).isEmpty();
        assertThat(visible(Button.class))
                .extracting(Button::getText)
                .anyMatch(it -> it.endsWith("questions left: go to the first"));
    }

    /// Goals and supports has optional questions; the section counts those it cannot do without.
    @Test
    void the_groups_of_a_section_add_up_to_what_the_section_counts() {
        Screen.of(accounts, clinic.therapist());
        UI.getCurrent().navigate("cases/" + caseId + "/evaluation/goals");

        var asked =
                visible(QuestionGroup.class).stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .map(Pattern.compile("0 of (\\d+)")::matcher)
                        .filter(Matcher::find)
                        .mapToInt(it -> Integer.parseInt(it.group(1)))
                        .sum();
        var meter =
                done(evaluations.of(clinic.therapist(), caseId))
                        .completeness()
                        .in(Section.GOALS_AND_SUPPORTS);
        assertThat(asked).isEqualTo(meter.asked());
    }

    @Test
    void a_refused_signature_is_marked_at_its_field_until_somebody_types() {
        answeredWhole();
        open(clinic.psychiatrist());
        var password = visible(PasswordAgain.class).getFirst();

        password.setValue("not my password");
        test($(Button.class).withText("Sign this section").single()).click();

        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(password.isEmpty()).isTrue();
        assertThat(done(evaluations.of(clinic.psychiatrist(), caseId)).signatures()).isEmpty();

        password.setValue("t");
        assertThat(password.isInvalid()).isFalse();
    }

    private void answeredWhole() {
        var section = Section.of(MANIA);
        for (var left = missing(section); !left.isEmpty(); left = missing(section))
            left.forEach(
                    question ->
                            done(
                                    writing.answer(
                                            clinic.psychiatrist(),
                                            caseId,
                                            new NewEntry(
                                                    question,
                                                    new Answer.NotKnown<>(),
                                                    "",
                                                    List.of()))));
    }

    private List<Question> missing(Section section) {
        var evaluation = done(evaluations.of(clinic.psychiatrist(), caseId));
        return evaluation.completeness().in(section).missing();
    }

    private <C extends Component> List<C> visible(Class<C> kind) {
        return $(kind).all().stream().filter(Component::isVisible).toList();
    }

    private void open(Actor who) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate("cases/" + caseId + "/evaluation/psychiatric");
    }

    /// As the news of a change does.
    private void refreshed() {
        $(EvaluationPage.class).single().read();
    }

    private QuestionField field() {
        return $(QuestionField.class).all().stream()
                .filter(it -> it.question().equals(MANIA.text()))
                .findFirst()
                .orElseThrow();
    }

    /// The same person, at another window that showed the question as it stands by now.
    private void elsewhere(boolean yes, String note) {
        var seen =
                done(evaluations.of(clinic.psychiatrist(), caseId))
                        .on(MANIA)
                        .map(current -> current.seen())
                        .orElse(List.of());
        var answer = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        done(
                writing.answer(
                        clinic.psychiatrist(), caseId, new NewEntry(MANIA, answer, note, seen)));
    }

    private List<String> words(Actor who) {
        return done(evaluations.of(who, caseId)).on(MANIA).stream()
                .flatMap(current -> current.heads().stream())
                .map(head -> new Said(yes(head.answer()), head.note()).words())
                .toList();
    }

    private static Answer<Boolean> yes(Answer<AnswerValue> answer) {
        return answer instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(boolean yes))
                ? new Answer.Known<>(yes)
                : new Answer.NotKnown<>();
    }

    private static Said no(String note) {
        return new Said(new Answer.Known<>(false), note);
    }
}
