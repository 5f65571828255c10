package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.Coding;
import org.threefold.library.VerificationLevel;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The table of src/docs/clinical/opioids.md, "Factors", written again by hand, and the trap of
/// "Older tables".
class FactorSetTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "CODEINE,     2670,   0.15, MG_A_DAY",
        "FENTANYL,    4337,   2.4,  MCG_AN_HOUR",
        "HYDROCODONE, 5489,   1.0,  MG_A_DAY",
        "HYDROMORPHONE, 3423, 5.0,  MG_A_DAY",
        "METHADONE,   6813,   4.7,  MG_A_DAY",
        "MORPHINE,    7052,   1.0,  MG_A_DAY",
        "OXYCODONE,   7804,   1.5,  MG_A_DAY",
        "OXYMORPHONE, 7814,   3.0,  MG_A_DAY",
        "TAPENTADOL,  787390, 0.4,  MG_A_DAY",
        "TRAMADOL,    10689,  0.2,  MG_A_DAY"
    })
    void the_ten_factors_of_2022(Opioid opioid, String code, BigDecimal value, Factor.Of of) {
        var factor = FactorSet.CDC_2022.of(opioid).orElseThrow();

        assertThat(Opioid.in(Coding.rxNorm(code, "a product"))).contains(opioid);
        assertThat(factor.value()).isEqualByComparingTo(value);
        assertThat(factor.of()).isEqualTo(of);
        assertThat(factor.basis().mark()).isEqualTo(VerificationLevel.CHECKED);
        assertThat(factor.basis().source().id()).isEqualTo("CDC22");
    }

    @Test
    void there_are_ten_and_no_more_and_the_set_says_from_when() {
        assertThat(FactorSet.CDC_2022.factors()).hasSize(10);
        assertThat(FactorSet.CDC_2022.effectiveFrom()).isEqualTo(LocalDate.of(2022, 11, 4));
        assertThat(FactorSet.CDC_2022.words()).isEqualTo("CDC-2022, in effect from 2022-11-04");
    }

    @ParameterizedTest
    @CsvSource({
        "BUPRENORPHINE",
        "LEVORPHANOL",
        "MEPERIDINE",
        "PENTAZOCINE",
        "BUTORPHANOL",
        "DIHYDROCODEINE",
        "OPIUM",
        "NALBUPHINE",
        "OTHER_FENTANYL"
    })
    void what_is_not_in_the_table_has_no_factor(Opioid opioid) {
        assertThat(FactorSet.CDC_2022.of(opioid)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HYDROMORPHONE, 4", "METHADONE, '4 to 12, rising with the dose'", "TRAMADOL, 0.1"})
    void where_older_tables_differ_it_is_told_and_not_calculated(Opioid opioid, String older) {
        var told = OlderFactor.of(opioid).orElseThrow().beside(FactorSet.CDC_2022).orElseThrow();

        assertThat(told.sentence())
                .isEqualTo(
                        "Older tables that are still in use count %s by %s; CDC-2022 counts it by %s."
                                .formatted(
                                        opioid.words(),
                                        older,
                                        FactorSet.CDC_2022.of(opioid).orElseThrow().words()));
    }

    @Test
    void where_older_tables_agree_there_is_nothing_to_tell() {
        assertThat(OlderFactor.of(Opioid.OXYCODONE)).isEmpty();
    }

    @Test
    void figures_of_two_sets_are_neither_added_nor_compared() {
        var now = new MorphineEquivalent(BigDecimal.TEN, "CDC-2022");
        var old = new MorphineEquivalent(BigDecimal.TEN, "CDC-2016");

        assertThatThrownBy(() -> now.plus(old)).hasMessageContaining("do not go together");
        assertThatThrownBy(() -> now.minus(old)).hasMessageContaining("do not go together");
        assertThatThrownBy(() -> new MorphineEquivalent(BigDecimal.ONE.negate(), "CDC-2022"))
                .hasMessageContaining("below zero");
    }

    @ParameterizedTest
    @CsvSource({"49.96, 50, false", "49.949, 49.9, false", "50, 50, true", "0, 0, false"})
    void shown_with_one_decimal_and_compared_unrounded(
            BigDecimal mme, String shown, boolean reaches) {
        var figure = new MorphineEquivalent(mme, "CDC-2022");

        assertThat(figure.number()).isEqualTo(shown);
        assertThat(figure.reaches(BigDecimal.valueOf(50))).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({
        "Dihydrocodeine 30 mg tablet, DIHYDROCODEINE",
        "Tylenol with Codeine, CODEINE",
        "Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet, HYDROCODONE",
        "PERCOCET 5/325, OXYCODONE",
        "2 ML Sufentanil 0.05 MG/ML Injection, OTHER_FENTANYL",
        "Buprenorphine 8 MG / Naloxone 2 MG Sublingual Film, BUPRENORPHINE"
    })
    void an_opioid_is_found_by_a_whole_word(String name, Opioid opioid) {
        assertThat(Opioid.named(name)).contains(opioid);
    }

    @ParameterizedTest
    @CsvSource({
        "apomorphine",
        "naloxone",
        "naltrexone",
        "dextromethorphan",
        "gabapentin",
        "Norcom"
    })
    void what_only_sounds_like_one_is_none(String name) {
        assertThat(Opioid.named(name)).isEmpty();
    }
}
