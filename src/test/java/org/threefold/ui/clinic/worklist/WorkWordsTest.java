package org.threefold.ui.clinic.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Page;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.ReviewTask;
import org.threefold.worklist.Task;
import org.threefold.worklist.WorkRow;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// The heading of a work list counts tasks on cases and nothing else.
class WorkWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, No case needs you",
        "1, One task on your cases",
        "2, Two tasks on your cases",
        "13, 13 tasks on your cases",
        "1001, More than 1000 tasks on your cases"
    })
    void how_many(long total, String title) {
        assertThat(WorkWords.title(new Page<>(List.of(), 1, total))).isEqualTo(title);
    }

    @Test
    void how_many_of_them_are_urgent() {
        assertThat(sentence(0)).isEmpty();
        assertThat(sentence(1, TaskUrgency.SOON)).isEqualTo("It is not urgent.");
        assertThat(sentence(2, TaskUrgency.SOON)).isEqualTo("None of them is urgent.");
        assertThat(sentence(1, TaskUrgency.URGENT)).isEqualTo("One is urgent.");
        assertThat(sentence(2, TaskUrgency.AT_ONCE)).isEqualTo("2 are urgent.");
    }

    private static String sentence(int tasks, TaskUrgency... urgency) {
        List<WorkRow> rows = tasks == 0 ? List.of() : Collections.nCopies(tasks, row(urgency[0]));
        return WorkWords.sentence(new Page<>(rows, 1, tasks));
    }

    private static WorkRow row(TaskUrgency urgency) {
        var task =
                new Task(
                        ReviewTask.DECIDE,
                        null,
                        "",
                        urgency,
                        Instant.EPOCH,
                        null,
                        TaskParameters.NONE);
        return new WorkRow(CaseId.next(), task, "", "", null);
    }
}
