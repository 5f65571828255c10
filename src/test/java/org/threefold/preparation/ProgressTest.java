package org.threefold.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.forms.TeachBack;
import org.threefold.kernel.CaseId;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How far a patient is, read off the steps.
class ProgressTest {

    static final CaseId CASE = CaseId.next();
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final Materials library = new Materials();
    final Material page = library.offered("the-evidence").orElseThrow();
    final int right = right(page, 0);
    final int wrong = (right + 1) % 3;

    ProgressTest() throws IOException {}

    @Test
    void a_page_that_nobody_opened_is_not_opened() {
        var progress = Progress.of(page, List.of());

        assertThat(progress.opened()).isEmpty();
        assertThat(progress.complete()).isFalse();
        assertThat(progress.understood()).isZero();
    }

    @Test
    void a_page_is_complete_when_it_is_read_and_every_question_has_an_answer() {
        var steps =
                steps(
                        new Step.Opened(),
                        new Step.Finished(),
                        answer(0, right),
                        answer(1, 0),
                        answer(2, 0));

        assertThat(Progress.of(page, steps).complete()).isTrue();
        assertThat(Progress.of(page, steps.subList(0, 4)).complete()).isFalse();
    }

    @Test
    void a_second_answer_counts_and_the_first_is_not_forgotten() {
        var answers =
                Progress.of(page, steps(answer(0, wrong), answer(0, right))).answers().getFirst();

        assertThat(answers.understood()).isTrue();
        assertThat(answers.misunderstood()).contains(page.questions().getFirst().option(wrong));
    }

    @Test
    void steps_with_another_page_or_version_do_not_count() {
        var elsewhere =
                new Reading(
                        ReadingId.next(),
                        CASE,
                        new MaterialId(page.slug(), 99),
                        new Step.Finished(),
                        UUID.randomUUID(),
                        NOON);

        assertThat(Progress.of(page, List.of(elsewhere)).finished()).isEmpty();
    }

    @Test
    void the_next_page_is_the_first_of_the_phase_that_is_not_done() {
        var pages =
                library.offered().stream()
                        .map(material -> Progress.of(material, List.of()))
                        .toList();
        var list = new ReadingList(pages);

        assertThat(list.next(Phase.DECIDING).map(next -> next.material().slug()))
                .contains("how-we-decide");
        assertThat(list.of(Phase.AFTERWARDS)).hasSize(2);
        assertThat(new ReadingList(List.of()).next(Phase.AFTERWARDS)).isEqualTo(Optional.empty());
    }

    @Test
    void the_team_reads_in_words_what_was_misunderstood() {
        var still =
                Understanding.of(List.of(Progress.of(page, steps(answer(0, wrong)))), List.of());
        var cleared =
                Understanding.of(
                        List.of(Progress.of(page, steps(answer(0, wrong), answer(0, right)))),
                        List.of());

        assertThat(still.sentence())
                .isEqualTo("0 of 1 pages read; one question is still misunderstood.");
        assertThat(still.misunderstood().getFirst().sentence())
                .contains("What did the large review of August 2025 find?", "please talk about it");
        assertThat(cleared.sentence()).endsWith("nothing is misunderstood.");
        assertThat(cleared.misunderstood().getFirst().sentence()).endsWith("Put right since.");
    }

    private List<Reading> steps(Step... steps) {
        return Stream.of(steps)
                .map(
                        step ->
                                new Reading(
                                        ReadingId.next(),
                                        CASE,
                                        page.id(),
                                        step,
                                        UUID.randomUUID(),
                                        NOON))
                .toList();
    }

    private static Step answer(int question, int option) {
        return new Step.Answered(question, option);
    }

    private static int right(Material page, int question) {
        return page.questions().get(question).options().stream()
                .map(TeachBack::isRight)
                .toList()
                .indexOf(true);
    }
}
