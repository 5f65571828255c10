package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.preparation.Material;
import org.threefold.preparation.Preparations;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A page and its questions, as the patient goes through them.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ReadingTest extends SpringBrowserlessTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Preparations preparations;

    private final List<String> chosen = new ArrayList<>();
    private boolean done;

    @Test
    void every_source_in_the_text_is_in_the_list_below() {
        var page = page();
        var prose = shown(new Prose(page));
        var sources = shown(new SourceList(page, Set.of()));

        assertThat(prose.getElement().getTextRecursively()).contains("no clear sign of benefit");
        for (var reference : page.references())
            assertThat(sources.getElement().getTextRecursively())
                    .contains(reference.citation(), reference.plainMark());
    }

    @Test
    void a_wrong_choice_is_explained_and_may_be_tried_again() {
        var quiz = quiz();
        choose(quiz, 0);

        assertThat(headings(quiz)).contains("Not quite");
        press(quiz, "Try again");
        choose(quiz, 1);
        assertThat(headings(quiz)).contains("That is right");
        assertThat(chosen).containsExactly("0:0", "0:1");
    }

    @Test
    void the_questions_come_one_by_one_until_the_last() {
        var quiz = quiz();
        for (int question = 0; question < 3; question++) {
            assertThat(quiz.getElement().getTextRecursively())
                    .contains("Question " + (question + 1) + " of 3");
            var page = page().questions().get(question);
            choose(quiz, page.options().indexOf(page.answer()));
            press(quiz, question < 2 ? "Next question" : "Finish");
        }

        assertThat(done).isTrue();
    }

    @Test
    void the_end_names_what_did_not_come_across_and_what_is_next() {
        var per = patients.invited("Aasen", "Per");
        var page = done(preparations.open(per.me(), per.caseId(), "the-evidence")).material();
        done(preparations.finish(per.me(), per.caseId(), page.id()));
        for (int question = 0; question < 3; question++)
            done(preparations.answer(per.me(), per.caseId(), page.id(), question, 0));
        var list = done(preparations.assigned(per.me(), per.caseId()));

        var end = shown(new ReadingDone(list, list.page("the-evidence").orElseThrow()));

        assertThat(find(H1.class, end).single().getText()).isEqualTo("Thank you");
        assertThat(end.getElement().getTextRecursively())
                .contains("not clear yet. That is on us.", "Read: How your team decides");
    }

    private Quiz quiz() {
        return shown(
                new Quiz(
                        page(),
                        (question, option) -> chosen.add(question + ":" + option),
                        () -> done = true));
    }

    private Material page() {
        return patients.library("the-evidence");
    }

    private void choose(Component quiz, int option) {
        test(find(NativeButton.class, quiz).withClassName("choice").all().get(option)).click();
    }

    private void press(Component quiz, String words) {
        test(find(NativeButton.class, quiz).withText(words).single()).click();
    }

    private List<String> headings(Component quiz) {
        return find(H2.class, quiz).all().stream().map(H2::getText).toList();
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }
}
