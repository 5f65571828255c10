package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.evidence.Mark;
import org.threefold.history.Coding;

class IngredientsTest {

    @ParameterizedTest(name = "{0}: {1}, known: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet] | OPIOID | true
                    Abuse-Deterrent 12 HR Oxycodone Hydrochloride 15 MG Extended Release Oral Tablet | OPIOID | true
                    12 HR Hydrocodone Bitartrate 10 MG Extended Release Oral Capsule | OPIOID | true
                    dihydrocodeine bitartrate 16 MG | OPIOID | true
                    insulin isophane, human 70 UNT/ML / insulin, regular, human 30 UNT/ML | GLUCOSE_LOWERING | true
                    phenobarbital 30 MG | DEPRESSANT | true
                    phenobarbital 30 MG | INDUCER | true
                    codeine 10 MG / Somethingmab 5 MG | OPIOID | false
                    """)
    void a_prescription_is_matched_by_the_words_of_its_ingredients(
            String words, InteractionClass expected, boolean known) {
        var medicine = Medicine.named(words);

        assertThat(medicine.classes()).contains(expected);
        assertThat(medicine.known()).isEqualTo(known);
    }

    @Test
    void a_code_of_an_ingredient_is_enough() {
        var coded = new Coding(Coding.RXNORM, "10689", "a local name");

        assertThat(Ingredients.of(coded)).extracting(it -> it.names().getFirst()).containsExactly("tramadol");
        assertThat(Ingredients.know(coded)).isTrue();
    }

    @Test
    void one_name_within_another_is_another_drug() {
        assertThat(Ingredients.of(Coding.named("dihydrocodeine"))).hasSize(1);
        assertThat(Medicine.named("norketamine").known()).isFalse();
    }

    @Test
    void no_name_and_no_code_stands_twice() {
        assertThat(Ingredients.ALL.stream().flatMap(it -> it.names().stream())).doesNotHaveDuplicates();
        assertThat(Ingredients.ALL.stream().filter(it -> it.rxCui() != null).map(Ingredient::rxCui))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_code_was_looked_up_and_a_name_alone_is_from_memory() {
        for (var it : Ingredients.ALL) {
            assertThat(it.mark() == Mark.MEMORY).as(it.names().getFirst()).isEqualTo(it.rxCui() == null);
        }
    }

    @Test
    void every_class_has_its_medicines() {
        for (var sought : InteractionClass.values()) {
            assertThat(Ingredients.ALL).anyMatch(it -> it.classes().contains(sought));
        }
    }
}
