package org.threefold.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.forms.TeachBack;
import org.threefold.library.VerificationLevel;
import org.threefold.support.ReadingEase;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Every page of the library keeps the rules that a patient's page has to keep.
class MaterialsTest {

    static Stream<Material> pages() throws IOException {
        return new Materials().offered().stream();
    }

    @Test
    void the_library_has_its_pages_in_reading_order() throws IOException {
        assertThat(new Materials().offered())
                .extracting(Material::slug)
                .containsExactly(
                        "how-we-decide",
                        "what-ketamine-is",
                        "the-evidence",
                        "the-risks",
                        "who-should-not",
                        "your-privacy",
                        "getting-ready",
                        "the-day",
                        "after-the-day",
                        "warning-signs");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_reads_at_the_age_of_twelve_to_thirteen(Material page) {
        assertThat(ReadingEase.of(lines(page)).grade()).as(page.slug()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_between_350_and_800_words(Material page) {
        assertThat(ReadingEase.of(lines(page)).words()).as(page.slug()).isBetween(350, 800);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_reading_time_is_honest(Material page) {
        int words = ReadingEase.of(lines(page)).words();

        assertThat(page.minutes()).as(page.slug()).isBetween(words / 200, words / 120 + 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void questions_and_explanations_are_as_plain_as_the_page(Material page) {
        var lines = page.questions().stream().flatMap(MaterialsTest::lines).toList();

        assertThat(ReadingEase.of(lines).grade()).as(page.slug()).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_right_option_is_not_always_in_the_same_place(Material page) {
        var places = page.questions().stream().map(MaterialsTest::placeOfRight).distinct();

        assertThat(places.count()).as(page.slug()).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sources_are_numbered_as_they_come_up(Material page) {
        var used = page.text().stream().flatMap(block -> block.cited().stream()).distinct();

        assertThat(page.references().stream().map(Reference::key))
                .containsExactlyElementsOf(used.toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_the_practices_own_rule_is_called_so(Material page) {
        var own =
                page.references().stream()
                        .filter(source -> source.mark() == VerificationLevel.PRACTICE_POLICY);

        assertThat(own.allMatch(source -> source.plainMark().contains("not a research finding")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pain, 1",
        "ketamine, 3",
        "session, 2",
        "doctor, 2",
        "people, 2",
        "stopped, 1",
        "time, 1"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    private static int placeOfRight(TeachBack question) {
        return question.options().stream().map(TeachBack::isRight).toList().indexOf(true);
    }

    private static List<String> lines(Material page) {
        return page.text().stream().flatMap(block -> block.lines().stream()).toList();
    }

    private static Stream<String> lines(TeachBack question) {
        return Stream.concat(
                Stream.of(question.words()),
                question.options().stream()
                        .flatMap(
                                option ->
                                        Stream.of(option.words(), TeachBack.explanation(option))));
    }
}
