package org.threefold.ui.clinic.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.Screen;

import java.util.List;

/// The screenings of a case that were kept: a list that is leafed through, and each as it was.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ScreeningsPageTest extends SpringBrowserlessTest {

    private static final int ANSWERS = 40;

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired EvaluationWriting writing;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void rows_are_counted_from_one_to_the_last() {
        var caseId = clinic.openCase("Kept", "Kim");
        yesNo().stream().limit(ANSWERS).forEach(it -> deny(caseId, it));

        open(caseId, "");
        assertThat(table()).contains("1 to 25 of ").doesNotContain("No. 1 |");
        $(Table.class).single().press("", "later");
        assertThat(table()).matches("(?s).*26 to (\\d+) of \\1").contains("No. 1 | ");
    }

    @Test
    void an_early_one_says_what_was_not_known_then() {
        var caseId = clinic.openCase("Kept", "Kora");
        yesNo().stream().limit(2).forEach(it -> deny(caseId, it));

        open(caseId, "/1");
        assertThat(words()).contains("Screening no. 1", "Screened by", "Not recorded");
        open(caseId, "/99");
        assertThat(words()).contains("There is no such screening of this case.");
    }

    private void open(CaseId caseId, String which) {
        Screen.of(accounts, clinic.painSpecialist());
        UI.getCurrent().navigate("cases/" + caseId + "/findings/kept" + which);
    }

    private String table() {
        return $(Table.class).single().text();
    }

    private String words() {
        return $(KeptScreeningPage.class).single().getElement().getTextRecursively()
                + $(Table.class).all().stream().map(Table::text).toList();
    }

    private static List<Question> yesNo() {
        return Questions.all().stream()
                .filter(it -> Section.of(it).owner() == Discipline.MENTAL_HEALTH)
                .filter(it -> it.shape() instanceof Shape.YesNo)
                .toList();
    }

    private void deny(CaseId caseId, Question question) {
        var no = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(false));
        var entry = new NewEntry(question, no, "Asked at the visit.", List.of());
        done(writing.answer(clinic.psychiatrist(), caseId, entry));
    }
}
