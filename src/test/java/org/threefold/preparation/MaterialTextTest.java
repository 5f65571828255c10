package org.threefold.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.forms.Extensions;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.forms.TeachBack;
import org.threefold.library.VerificationLevel;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A page that breaks a rule never opens.
class MaterialTextTest {

    private static final List<TeachBack> QUESTIONS =
            Collections.nCopies(3, asked(option(false), option(true), option(false)));

    static final String PAGE =
            """
            ---
            title: A page
            version: 1
            date: 2026-11-20
            minutes: 2
            phase: deciding
            place: 1
            summary: About a thing.
            source: ONE | read | Somebody, somewhere, 2020. | https://doi.org/10.1
            ---
            Something is **so**.[^ONE]
            """;

    @Test
    void a_whole_page_is_read() {
        var page = MaterialText.read("a-page", PAGE, QUESTIONS);

        assertThat(page.id()).isEqualTo(new MaterialId("a-page", 1));
        assertThat(page.text()).hasSize(1);
        assertThat(page.text().getFirst().lines()).containsExactly("Something is so.");
        assertThat(page.references().getFirst().mark()).isEqualTo(VerificationLevel.CHECKED);
        assertThat(page.numberOf("ONE")).isEqualTo(1);
        assertThat(page.questions()).isEqualTo(QUESTIONS);
    }

    @Test
    void a_page_without_sources_is_refused() {
        var page = PAGE.replaceAll("source: .*\n", "").replace("[^ONE]", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaterialText.read("a-page", page, QUESTIONS))
                .withMessageContaining("has no sources");
    }

    @Test
    void a_page_that_points_to_an_unknown_source_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                MaterialText.read(
                                        "a-page", PAGE.replace("[^ONE]", "[^TWO]"), QUESTIONS))
                .withMessageContaining("points to [TWO]");
    }

    @Test
    void a_question_with_two_right_options_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked(option(true), option(true), option(false)))
                .withMessageContaining("one right option");
    }

    @Test
    void an_option_without_an_explanation_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> asked(option(true), option(false), new Option("c", "Third", null)))
                .withMessageContaining("is explained");
    }

    @Test
    void a_page_with_two_questions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaterialText.read("a-page", PAGE, QUESTIONS.subList(0, 2)))
                .withMessageContaining("three questions");
    }

    private static TeachBack asked(Option... options) {
        return new TeachBack(
                Question.of("1", "What is it?", new Shape.Choice(List.of(options), false)));
    }

    private static Option option(boolean right) {
        var more = Map.of("right", List.of("" + right), "explanation", List.of("Because."));
        return new Option("a", "A thing", null, new Extensions(more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Some <b>bold</b> words",
                "![a picture](https://example.org/a.png)",
                "[a link](javascript:alert(1))",
                "[a link](/somewhere)",
                "    code",
                "> quoted"
            })
    void what_could_carry_more_than_words_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Markdown.blocks(text));
    }
}
