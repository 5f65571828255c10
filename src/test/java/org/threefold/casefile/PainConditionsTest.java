package org.threefold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainConditionsTest {

    @Test
    void every_code_has_the_shape_of_icd_10_cm_and_a_title() {
        assertThat(PainConditions.all())
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        condition -> {
                            assertThat(condition.code())
                                    .matches("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
                            assertThat(condition.title()).isNotBlank();
                        });
    }

    @Test
    void every_family_of_the_guideline_has_a_condition() {
        assertThat(PainConditions.all())
                .extracting(PainCondition::key)
                .contains(ConditionKey.values());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "g90.5, G90.50",
        "g905, G90.50",
        "fibro, M79.7",
        "shingles, B02.21",
        "low back, M54.50",
        "diabetic type 2 poly, E11.42",
        "phantom, G54.6",
        "back surgery, M96.1",
        "G62.9, G62.9"
    })
    void a_condition_is_found_by_code_or_by_words(String typed, String first) {
        assertThat(PainConditions.search(typed).getFirst().code()).isEqualTo(first);
    }

    @Test
    void words_that_fit_nothing_find_nothing() {
        assertThat(PainConditions.search("toothbrush")).isEmpty();
        assertThat(PainConditions.search("   ")).hasSameSizeAs(PainConditions.all());
    }

    @Test
    void only_crps_needs_no_reason_in_words() {
        assertThat(PainConditions.byCode("G90511").orElseThrow().tier())
                .isEqualTo(EvidenceTier.MODERATE);
        assertThat(PainConditions.byCode("M79.7").orElseThrow().tier().asksForReason()).isTrue();
        assertThat(PainConditions.byCode("A00.0")).isEmpty();
    }
}
