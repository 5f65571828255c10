package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.ReviewTask;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What modules declare, against the database; and what one more module would have to.
@InTheClinic
class ProgressPartsTest {

    @Autowired Clinic clinic;
    @Autowired ProgressParts parts;
    @Autowired SystemAccount system;
    @Autowired ObjectMapper json;
    @Autowired PracticeClock clock;

    /// What a module adds that is not built yet: one part, one kind of task.
    record Course(@Nullable Instant signedAt) {}

    enum CourseTask implements TaskKind {
        PLAN_SESSION
    }

    record CourseProgress(int version, List<? extends TaskKind> kinds)
            implements ProgressPart<Course> {

        @Override
        public String function() {
            return "course.milestones";
        }

        @Override
        public Class<Course> type() {
            return Course.class;
        }

        @Override
        public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
            if (milestones.of(Course.class).signedAt() != null) return List.of();
            var time = new TaskTime.Anytime(TaskUrgency.SOON, Instant.EPOCH);
            return List.of(TaskDraft.ofCoordinator(CourseTask.PLAN_SESSION, time));
        }
    }

    @Test
    void each_function_answers_what_is_read_from_it_also_of_a_case_just_opened() {
        var caseId = clinic.openCase();
        for (var part : parts.all())
            assertThat(answer(clinic.coordinator(), caseId, part).propertyNames())
                    .as(part.function())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(part.type().getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
    }

    /// A part that is no bean would be left out without a word.
    @Test
    void every_function_that_collects_milestones_is_declared() {
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql(
                                        """
                                        select n.nspname || '.' || p.proname
                                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                        where p.prosrc like '%access.may_collect(%' and n.nspname <> 'worklist'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        parts.all().stream().map(ProgressPart::function).toList());
    }

    @Test
    void each_function_answers_nothing_of_a_case_that_is_not_of_whoever_acts() {
        var caseId = clinic.openCase();
        for (var part : parts.all())
            assertThat(answer(clinic.referrer(), caseId, part).isNull())
                    .as(part.function())
                    .isTrue();
    }

    @Test
    void one_more_module_is_collected_in_the_same_statement_and_asks_for_tasks_of_its_own() {
        var more = with(new CourseProgress(1, List.of(CourseTask.values())));
        var answers = json.createObjectNode();
        for (var part : parts.all())
            answers.set(part.function(), answer(clinic.coordinator(), clinic.openCase(), part));
        assertThat(more.read(answers.toString())).isEmpty();

        answers.set("course.milestones", json.createObjectNode());
        var milestones = more.read(answers.toString()).orElseThrow();

        assertThat(more.sql()).contains("'course.milestones', course.milestones(:token, :case)");
        assertThat(new Tasks(more, clock).now(milestones))
                .filteredOn(it -> it.kind() == CourseTask.PLAN_SESSION)
                .hasSize(1);
        assertThat(new Tasks(parts, clock).now(milestones))
                .hasSize(new Tasks(more, clock).now(milestones).size() - 1);
    }

    @Test
    void lists_are_written_again_where_a_part_is_new_or_another_version() {
        var first = with(new CourseProgress(1, List.of())).version();

        assertThat(first).isNotEqualTo(parts.version());
        assertThat(with(new CourseProgress(1, List.of())).version()).isEqualTo(first);
        assertThat(with(new CourseProgress(2, List.of())).version()).isNotEqualTo(first);
    }

    @Test
    void two_modules_do_not_declare_one_kind() {
        assertThatThrownBy(() -> with(new CourseProgress(1, List.of(ReviewTask.REVISIT))))
                .hasMessage("Two kinds of task are called REVISIT");
    }

    private ProgressParts with(ProgressPart<?> another) {
        var all = new ArrayList<>(parts.all());
        all.add(another);
        return new ProgressParts(all, json);
    }

    private JsonNode answer(Actor who, CaseId caseId, ProgressPart<?> part) {
        var sql = "select coalesce(%s(?, ?)::text, 'null')".formatted(part.function());
        return clinic.inNameOf(
                who,
                db ->
                        json.readTree(
                                db.sql(sql)
                                        .params(system.actor().token().value(), caseId.value())
                                        .query(String.class)
                                        .single()));
    }
}
