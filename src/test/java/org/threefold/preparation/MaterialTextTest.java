package org.threefold.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.library.VerificationLevel;

/// A page that breaks a rule never opens.
class MaterialTextTest {

    static final String QUESTION =
            """
            ## What is it?

            - [ ] One thing
              No, because.
            - [x] Another
              Yes, because.
            - [ ] A third
              No, because.

            """;

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

            # Three questions

            """
                    + QUESTION.repeat(3);

    @Test
    void a_whole_page_is_read() {
        var page = MaterialText.read("a-page", PAGE);

        assertThat(page.id()).isEqualTo(new MaterialId("a-page", 1));
        assertThat(page.text()).hasSize(1);
        assertThat(page.text().getFirst().lines()).containsExactly("Something is so.");
        assertThat(page.references().getFirst().mark()).isEqualTo(VerificationLevel.CHECKED);
        assertThat(page.numberOf("ONE")).isEqualTo(1);
        assertThat(page.questions()).hasSize(3);
        assertThat(page.questions().getFirst().option(1).right()).isTrue();
    }

    @Test
    void a_page_without_sources_is_refused() {
        var page = PAGE.replaceAll("source: .*\n", "").replace("[^ONE]", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaterialText.read("a-page", page))
                .withMessageContaining("has no sources");
    }

    @Test
    void a_page_that_points_to_an_unknown_source_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaterialText.read("a-page", PAGE.replace("[^ONE]", "[^TWO]")))
                .withMessageContaining("points to [TWO]");
    }

    @Test
    void a_question_with_two_right_options_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                MaterialText.read(
                                        "a-page", PAGE.replace("- [ ] A third", "- [x] A third")))
                .withMessageContaining("one right option");
    }

    @Test
    void a_page_with_two_questions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                MaterialText.read(
                                        "a-page",
                                        PAGE.substring(0, PAGE.length() - QUESTION.length())))
                .withMessageContaining("three questions");
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
