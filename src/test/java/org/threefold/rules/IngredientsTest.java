package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MAOI | phenelzine, tranylcypromine, isocarboxazid, selegiline, linezolid, methylene blue
                    STIMULANT | amphetamine, methylphenidate, modafinil, armodafinil, pseudoephedrine
                    THEOPHYLLINE | theophylline, aminophylline
                    CYP3A4_INHIBITOR | clarithromycin, ketoconazole, itraconazole, ritonavir, cobicistat, grapefruit
                    CYP2B6_INHIBITOR | ticlopidine, clopidogrel
                    INDUCER | rifampin, carbamazepine, phenytoin, phenobarbital, efavirenz, St Johns wort
                    NMDA_ANTAGONIST | memantine, amantadine, dextromethorphan
                    ANTIPSYCHOTIC | haloperidol, risperidone, clozapine
                    COMBINABLE | lithium, sertraline, venlafaxine, amitriptyline, bupropion, mirtazapine
                    DEPRESSANT | zolpidem, gabapentin, pregabalin, diphenhydramine, cyclobenzaprine, alcohol
                    BENZODIAZEPINE | alprazolam, clonazepam, diazepam, lorazepam, midazolam, temazepam
                    LAMOTRIGINE | lamotrigine
                    NALTREXONE | naltrexone
                    THYROID_HORMONE | levothyroxine, liothyronine
                    ONDANSETRON | ondansetron
                    GLUCOSE_LOWERING | insulin, glipizide, glyburide, glimepiride
                    OPIOID | morphine, oxycodone, hydrocodone, hydromorphone, oxymorphone, codeine, fentanyl
                    OPIOID | methadone, tramadol, tapentadol, buprenorphine, levorphanol, meperidine, pentazocine
                    OPIOID | butorphanol, dihydrocodeine, opium
                    """)
    void every_medicine_that_the_specification_names_is_in_its_class(
            InteractionClass sought, String names) {
        for (var name : names.split(", ")) {
            assertThat(Medicine.named(name).classes()).as(name).contains(sought);
        }
    }

    @ParameterizedTest(name = "{0} is known")
    @ValueSource(
            strings = {
                "ferrous sulfate 325 MG Oral Tablet",
                "Vitamin B12 5 MG/ML Injectable Solution",
                "amLODIPine 2.5 MG Oral Tablet",
                "Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet",
                "doxycycline hyclate 100 MG",
                "Simvastatin 10 MG Oral Tablet",
                "Hydrochlorothiazide 25 MG Oral Tablet",
                "propranolol hydrochloride 10 MG Oral Tablet",
                "losartan potassium 100 MG Oral Tablet",
                "Camila 28 Day Pack",
                "168 HR Ethinyl Estradiol 0.00146 MG/HR / norelgestromin 0.00625 MG/HR Transdermal"
                        + " System"
            })
    void what_referrals_commonly_name_is_known(String words) {
        assertThat(Medicine.named(words).known()).isTrue();
    }

    @Test
    void a_code_of_an_ingredient_is_enough() {
        var coded = new Coding(Coding.RXNORM, "10689", "a local name");

        assertThat(Ingredients.of(coded))
                .extracting(it -> it.names().getFirst().strip())
                .containsExactly("tramadol");
        assertThat(Ingredients.know(coded)).isTrue();
    }

    @Test
    void one_name_within_another_is_another_drug() {
        assertThat(Ingredients.of(Coding.named("dihydrocodeine"))).hasSize(1);
        assertThat(Medicine.named("norketamine").known()).isFalse();
    }

    @Test
    void no_name_and_no_code_stands_twice() {
        assertThat(Ingredients.ALL.stream().flatMap(it -> it.names().stream()))
                .doesNotHaveDuplicates();
        assertThat(Ingredients.ALL.stream().filter(it -> it.rxCui() != null).map(Ingredient::rxCui))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_code_was_looked_up_and_a_name_alone_is_from_memory() {
        for (var it : Ingredients.ALL) {
            assertThat(it.mark() == Mark.MEMORY)
                    .as(it.names().getFirst())
                    .isEqualTo(it.rxCui() == null);
        }
    }

    @Test
    void every_class_has_its_medicines() {
        for (var sought : InteractionClass.values()) {
            assertThat(Ingredients.ALL).anyMatch(it -> it.classes().contains(sought));
        }
    }
}
