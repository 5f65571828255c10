package org.threefold.ui.clinic.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.ui.shell.Screen;

import java.util.List;

/// An answer outlives its question.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class NoLongerAskedTest extends SpringBrowserlessTest {

    private static final String QUESTION = "psychiatric.asked-by-an-earlier-version";

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void the_answer_to_a_question_that_is_gone_is_read_and_its_question_answered_no_more() {
        var caseId = clinic.openCase();
        stored(caseId);

        var held =
                done(evaluations.of(clinic.psychiatrist(), caseId))
                        .in(Section.PSYCHIATRIC_CONDITIONS);
        assertThat(held).hasSize(1);
        var question = held.getFirst().question();
        var again = new NewEntry(question, new Answer.NotKnown<>(), "", List.of());
        assertThat(refusal(writing.answer(clinic.psychiatrist(), caseId, again)))
                .isEqualTo("This question is asked no more.");

        Screen.of(accounts, clinic.psychiatrist());
        UI.getCurrent().navigate("cases/" + caseId + "/evaluation/psychiatric");
        assertThat(find(NoLongerAsked.class).single().getElement().getTextRecursively())
                .contains("No longer asked", QUESTION, "once, in spring. Told by his sister");
    }

    private void stored(CaseId caseId) {
        clinic.databaseAs("postgres")
                .sql(
                        """
                        insert into evaluation.entry (id, case_id, section, question, known, kind,
                            value, note, nature, because, account_id, at, supersedes)
                        values (?, ?, 'PSYCHIATRIC_CONDITIONS', ?, true, 'CHOSEN', 'once, in spring',
                            'Told by his sister', 'ANSWER', '', ?, now(), '{}')
                        """)
                .params(Ids.next(), caseId.value(), QUESTION, clinic.psychiatrist().id().value())
                .update();
    }
}
