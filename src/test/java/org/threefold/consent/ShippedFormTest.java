package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.ReadingEase;

import java.util.List;
import java.util.stream.Stream;

/// The text that comes with the portal, and the ten questions about it.
class ShippedFormTest {

    /// The school year of a person of about twelve.
    private static final double GRADE = 7;

    private static final ConsentForm FORM = ShippedForm.read().form();

    /// People sign exactly this. Whoever wants other words ships another version.
    @Test
    void the_first_version_never_changes() {
        assertThat(FORM.sha256())
                .isEqualTo("f70fd2f132150996ea2b6d49102c04ac5de86b06c164c0ccb289830b924d1064");
    }

    @ParameterizedTest
    @EnumSource(ConsentItem.class)
    void each_page_is_read_with_ease_at_about_twelve(ConsentItem item) {
        assertThat(ReadingEase.of(FORM.paragraph(item).text().lines().toList()).grade())
                .isLessThan(GRADE);
    }

    @ParameterizedTest
    @EnumSource(ConsentItem.class)
    void each_page_keeps_its_sources_beside_it(ConsentItem item) {
        assertThat(FORM.paragraph(item).sources()).isNotEmpty();
        assertThat(FORM.paragraph(item).material()).isTrue();
    }

    @Test
    void the_numbers_of_the_risks_are_those_of_the_sources() {
        assertThat(FORM.paragraph(ConsentItem.C4).text())
                .contains("61 to 75 of 100", "48 to 61 of 100", "about 3 times", "about 5 times");
        assertThat(FORM.paragraph(ConsentItem.C3).text()).contains("76 of 100", "18 of 100");
        assertThat(FORM.paragraph(ConsentItem.C2).text())
                .contains("67 studies with 2,309 people", "18 studies with 706 people");
    }

    @Test
    void an_item_is_not_left_out() {
        var fifteen = FORM.paragraphs().subList(0, 15);

        assertThatThrownBy(() -> new ConsentForm("ketamine", 2, "en", "x", fifteen))
                .hasMessageContaining("sixteen items");
    }

    @Test
    void the_digest_is_of_what_is_shown_alone() {
        var first = FORM.paragraphs().getFirst();
        var spelled = new Paragraph(first.item(), first.title(), first.text(), false, List.of());
        var other = new Paragraph(first.item(), first.title(), first.text() + "!", true, List.of());

        assertThat(with(spelled).sha256()).isEqualTo(FORM.sha256());
        assertThat(with(other).sha256()).isNotEqualTo(FORM.sha256());
        assertThat(with(other).differsFrom(FORM)).containsExactly(ConsentItem.C1);
    }

    private static ConsentForm with(Paragraph first) {
        var all = Stream.concat(Stream.of(first), FORM.paragraphs().stream().skip(1)).toList();
        return new ConsentForm(FORM.key(), FORM.version(), FORM.language(), FORM.title(), all);
    }

    static List<ConsentQuestion> questions() {
        return TeachBackQuestions.all();
    }

    @Test
    void ten_questions_are_asked_four_of_them_critical() {
        assertThat(questions())
                .extracting(ConsentQuestion::id)
                .containsExactly("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10");
        assertThat(questions())
                .filteredOn(ConsentQuestion::critical)
                .extracting(ConsentQuestion::id)
                .containsExactly("T2", "T4", "T6", "T9");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_asked_again_in_other_words_and_its_answer_stands_elsewhere(
            ConsentQuestion question) {
        assertThat(question.again().words()).isNotEqualTo(question.first().words());
        assertThat(question.again().answer().words())
                .isNotEqualTo(question.first().answer().words());
        assertThat(question.again().answer().code()).isNotEqualTo(question.first().answer().code());
        assertThat(question.in(1)).isEqualTo(question.first());
        assertThat(question.in(2)).isEqualTo(question.again());
        assertThat(question.in(3)).isEqualTo(question.first());
    }
}
