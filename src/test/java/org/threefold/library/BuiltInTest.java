package org.threefold.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threefold.support.ReadingEase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class BuiltInTest {

    private static final double AGE_TWELVE = 7.5;

    private final LibrarySnapshot snapshot = LibrarySnapshot.builtIn();

    @Test
    void every_source_that_is_built_in_can_be_found_again_and_is_due_one_day() {
        assertThat(snapshot.publications()).extracting(Publication::id).doesNotHaveDuplicates();
        assertThat(snapshot.publications().stream().map(Publication::id))
                .containsExactlyInAnyOrderElementsOf(BuiltIn.sourceIds());
    }

    @Test
    void the_register_of_the_specification_is_whole() {
        var register =
                "ASRA18 ASA23 APA17 MCI21 SPRAV SPRAV-EU KETLAB FDA23 ASKP20 PAR21 YIP22 VA-TRD"
                        + " DORE19 DROZ22 BAT23 FTH23 VER21 AND17 COCHRANE-2025 NEURO-2022 IVK-2019"
                        + " IVK-META-1080 NMA-MCM CRPS-4D CRPS-OP LIVER-2011 LIVER-2021 LIVER-2025"
                        + " NP-DRUGS-2015 NP-DRUGS-2025 NIESTERS14 BELL18 CADTH WINSTOCK12 NCT07009158";

        assertThat(Stream.of(register.split(" ")).filter(id -> snapshot.publication(id).isEmpty()))
                .isEmpty();
    }

    @Test
    void no_statement_stands_twice_and_every_dispute_names_another() {
        assertThat(snapshot.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        for (var statement : snapshot.statements())
            for (var other : statement.disputedBy())
                assertThat(snapshot.statement(other))
                        .as(statement.id() + " against " + other)
                        .isPresent();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "COCHRANE25-BENEFIT, ASRA18-CRPS",
        "COCHRANE25-BENEFIT, NEURO22-WEEK",
        "COCHRANE25-BENEFIT, CRPS4D-WEEK",
        "NOPPERS11-LIVER,    LEE25-LIVER",
        "COTTER21-LIVER,     LEE25-LIVER"
    })
    void a_dispute_is_told_from_both_sides(String one, String other) {
        assertThat(snapshot.otherSide(the(one))).contains(the(other));
        assertThat(snapshot.otherSide(the(other))).contains(the(one));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void every_kind_of_pain_has_what_the_guideline_says_and_what_cochrane_says(Topic topic) {
        var about = snapshot.statements().stream().filter(it -> it.about(topic)).toList();

        assertThat(about)
                .filteredOn(it -> it.source().equals(Sources.ASRA18))
                .filteredOn(it -> it.kind() == Statement.Kind.BENEFIT)
                .hasSize(1);
        assertThat(about)
                .filteredOn(it -> it.source().equals(Studies.COCHRANE25))
                .extracting(Statement::id)
                .containsAnyOf("COCHRANE25-BENEFIT", "COCHRANE25-SCOPE");
    }

    @Test
    void the_cochrane_review_says_its_interval_and_its_certainty() {
        assertThat(the("COCHRANE25-BENEFIT").full())
                .isEqualTo(
                        "No clear evidence of benefit of ketamine for chronic pain at any time"
                                + " point (immediate mean difference, intravenous -15.79 points of 100,"
                                + " 95 % interval -32.09 to 0.51).");
        assertThat(the("COCHRANE25-BENEFIT").certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(the("COCHRANE25-BENEFIT").citation().mark())
                .isEqualTo(VerificationLevel.CHECKED_SECONDARY);
    }

    @Test
    void the_plain_words_read_at_the_age_of_twelve() {
        var all = snapshot.statements().stream().map(Statement::plain).toList();

        assertThat(ReadingEase.of(all).grade()).isLessThan(AGE_TWELVE - 1.5);
        for (var statement : snapshot.statements())
            assertThat(ReadingEase.of(List.of(statement.plain())).grade())
                    .as(statement.id() + ": " + statement.plain())
                    .isLessThan(AGE_TWELVE + 1.5);
    }

    @Test
    void what_its_own_authors_meant_to_review_in_2023_is_due() {
        assertThat(snapshot.dueOn(LocalDate.of(2026, 11, 22)))
                .extracting(Publication::id)
                .containsExactly("ASRA18");
        assertThat(snapshot.dueOn(LocalDate.of(2023, 12, 30))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'[A]\nkind benefit',                       No line",
        "'kind: benefit',                           No line",
        "'[A]\nkind: benefit\nkind: risk',          says twice"
    })
    void a_text_that_is_no_block_is_refused(String text, String why) {
        assertThatThrownBy(() -> Blocks.of(text.lines())).hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "hazard | -15.79 (-32.09 to 0.51) mm; hazard -15.79 mm, 95 % interval -32.09 to"
                        + " 0.51",
                "risk ratio | 4.94;                   risk ratio 4.94, interval not read"
            })
    void an_effect_reads_as_it_was_written(String written, String words) {
        assertThat(Effect.of(written).words()).isEqualTo(words);
        assertThat(Effect.of(Effect.of(written).written())).isEqualTo(Effect.of(written));
    }

    @ParameterizedTest
    @CsvSource({"risk ratio", "risk ratio | many", "risk ratio | 2 (3 to 4)", "| 3"})
    void an_effect_that_cannot_be_is_refused(String written) {
        assertThatThrownBy(() -> Effect.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private Statement the(String id) {
        return snapshot.statement(id).orElseThrow();
    }
}
