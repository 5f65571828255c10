package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.WithFewCases;

import java.util.List;

/// Each night, what was read back on a day is compared with new screenings.
@InTheClinic
@TestPropertySource(properties = WithFewCases.SETTING)
class ScreeningComparisonTest {

    @Autowired Clinic clinic;
    @Autowired EvaluationWriting writing;
    @Autowired Screenings screenings;
    @Autowired ScreeningComparison comparison;
    @Autowired DueScreeningWorker worker;

    private CaseId caseId;

    @BeforeEach
    void screen() {
        caseId = clinic.openCase();
        worker.work();
        var asked = Questions.the("psychiatric.mania-now");
        var yes = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(true));
        done(
                writing.answer(
                        clinic.psychiatrist(), caseId, new NewEntry(asked, yes, "", List.of())));
    }

    @Test
    void nothing_differs_and_the_trail_says_how_many_were_compared() {
        var result = comparison.compare();

        assertThat(result.differed()).isZero();
        assertThat(result.failed()).isZero();
        assertThat(result.compared()).isPositive();
        assertThat(trail("act = 'COMPARE_SCREENING' and case_id is null"))
                .last()
                .isEqualTo(
                        result.compared()
                                + " screenings compared with new ones: 0 differ, 0 could not be compared");
        assertThat(trail("act = 'COMPARE_SCREENING' and case_id = '" + caseId + "'")).hasSize(1);
    }

    @Test
    void a_row_that_says_something_else_is_found_and_put_right() {
        assertThat(mania().open()).isTrue();
        change("kind = 'CLEAR', severity = null, to_confirm = null");
        assertThat(mania().open()).isFalse();

        assertThat(comparison.compare().differed()).isEqualTo(1);
        assertThat(mania().open()).isTrue();
        assertThat(trail("case_id = '" + caseId + "' and act = 'SCREEN_AGAIN'"))
                .last()
                .isEqualTo("what was kept seems not to be what the rules find");
        assertThat(comparison.compare().differed()).isZero();
    }

    @Test
    void a_case_that_cannot_be_compared_is_counted_and_hinders_no_other() {
        var before = comparison.compare();
        change("severity = 'NONSENSE'");

        var result = comparison.compare();

        change("severity = 'ABSOLUTE'");
        assertThat(result.failed()).isEqualTo(1);
        assertThat(result.compared()).isEqualTo(before.compared() - 1);
        assertThat(comparison.compare().failed()).isZero();
    }

    private AssessedFinding mania() {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on("PSY-05").orElseThrow();
    }

    /// Behind the portal's back, and past the guard of facts.
    private void change(String set) {
        clinic.databaseAs("postgres")
                .sql(
                        """
                        do $$ begin
                            perform set_config('session_replication_role', 'replica', true);
                            update screening.kept_finding set %s
                            where case_id = '%s' and rule = 'PSY-05';
                        end $$
                        """
                                .formatted(set, caseId))
                .update();
    }

    private List<String> trail(String where) {
        return clinic.databaseAs("postgres")
                .sql("select detail from audit.event where " + where + " order by at, number")
                .query(String.class)
                .list();
    }
}
