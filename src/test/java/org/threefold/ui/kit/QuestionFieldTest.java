package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.Answer;

import java.util.ArrayList;
import java.util.List;

class QuestionFieldTest {

    private final List<Said> heard = new ArrayList<>();
    private final QuestionField field = new QuestionField("Psychosis?").onAnswer(heard::add);

    @Test
    void silence_is_not_no() {
        assertThat(field.said().answer()).isInstanceOf(Answer.NotAsked.class);
        assertThat(field.said().words()).isEqualTo("Not recorded");
    }

    @Test
    void an_answer_is_heard_and_shown() {
        field.answer(new Said(new Answer.NotKnown<>(), "moved twice"));

        assertThat(heard).extracting(Said::words).containsExactly("Not known: moved twice");
        assertThat(field.getElement().getProperty("content")).contains("\"NOT_KNOWN\"");
    }

    @Test
    void a_signed_question_takes_no_answer_and_says_what_came_too_late() {
        var late = new ArrayList<Said>();
        field.onLate(late::add).locked(true).answer(new Said(new Answer.Known<>(true), "letter"));

        assertThat(heard).isEmpty();
        assertThat(late).extracting(Said::words).containsExactly("Yes: letter");
        assertThat(field.said()).isEqualTo(Said.nothing());
    }

    @Test
    void a_clash_keeps_both_texts() {
        field.clash(
                "Dr. Kagan",
                new Said(new Answer.Known<>(true), "letter"),
                new Said(new Answer.Known<>(false), ""));

        assertThat(field.clashes()).isTrue();
        assertThat(field.getElement().getProperty("content"))
                .contains("\"mine\":\"Yes: letter\"", "\"theirs\":\"No\"");
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "YES, Yes",
        "NO, No",
        "NOT_KNOWN, Not known",
        "'', Not recorded",
        "EVIL, Not recorded"
    })
    void what_comes_from_a_browser_is_one_of_four(String choice, String words) {
        assertThat(Said.of(choice, "").words()).isEqualTo(words);
    }

    @Test
    void a_note_has_an_end() {
        assertThat(Said.of("YES", "x".repeat(9000)).note()).hasSize(4000);
    }
}
