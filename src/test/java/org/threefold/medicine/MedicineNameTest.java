package org.threefold.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.library.VerificationLevel;

import java.util.Random;
import java.util.stream.Collectors;

class MedicineNameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HYDROCODONE-ACETAMIN 10-325 MG | hydrocodone 10, acetaminophen 325
                    HYDROCODON-ACETAMINOPHEN 5-325 | hydrocodone 5, acetaminophen 325
                    HYDROCODON-ACETAMINOPHN 7.5-325 | hydrocodone 7.5, acetaminophen 325
                    HYDROCODONE-IBU 7.5-200 | hydrocodone 7.5, ibuprofen 200
                    OXYCODON-ASA 4.8355-325 | oxycodone 4.8355, aspirin 325
                    OXYCODONE-APAP 10-325 | oxycodone 10, acetaminophen 325
                    oxycodone/APAP 5/325 | oxycodone 5, acetaminophen 325
                    ACETAMINOPHEN-COD #3 TABLET | acetaminophen ?, codeine ?
                    APAP-COD 300-30 MG | acetaminophen 300, codeine 30
                    Tylenol with codeine 300 mg/30 mg | acetaminophen 300, codeine 30
                    Tylenol #3 | acetaminophen ?, codeine ?
                    Tylenol No. 4 | acetaminophen ?, codeine ?
                    Tylenol 3 | acetaminophen ?, codeine ?
                    Percocet 5-325 mg tablet | oxycodone 5, acetaminophen 325
                    Percocet | oxycodone ?, acetaminophen ?
                    Percocet 5 | oxycodone ?, acetaminophen ?
                    Norco 325-10 | hydrocodone ?, acetaminophen ?
                    oxycodone-acetaminophen 5 mg-325 mg tablet | oxycodone 5, acetaminophen 325
                    hydrocodone 5 mg-acetaminophen 325 mg tablet | hydrocodone 5, acetaminophen 325
                    Acetaminophen 325 MG / Oxycodone Hydrochloride 10 MG Oral Tablet [Percocet] | acetaminophen 325, oxycodone 10
                    Acetaminophen 300 MG / HYDROcodone Bitartrate 5 MG Oral Tablet | acetaminophen 300, hydrocodone 5
                    Bunavail 4.2-0.7 mg film | buprenorphine 4.2, naloxone 0.7
                    Apadaz 6.12 mg-325 mg tablet | benzhydrocodone 6.12, acetaminophen 325
                    co-codamol 30/500 | codeine 30, acetaminophen 500
                    Tramacet 37.5/325 | tramadol 37.5, acetaminophen 325
                    HYDROCODONE-CHLORPHEN ER 10-8 MG/5 ML | hydrocodone 2/mL, chlorpheniramine 1.6/mL
                    HYDROCODONE BIT/ACETAMINOPHEN 10-325 | hydrocodone 10, acetaminophen 325
                    MORPHINE SULF ER 15 MG TBCR | morphine 15
                    HYDROcodone-acetaminophen (NORCO) 5-325 mg per tablet | hydrocodone 5, acetaminophen 325
                    fentaNYL 25 mcg/hr TD patch | fentanyl 0.025/h
                    BUPREN-NALOX 8-2 MG SL FILM | buprenorphine 8, naloxone 2
                    BUTALB-ACETAMINOPH-CAFF-COD 50-325-40-30 | butalbital 50, acetaminophen 325, caffeine 40, codeine 30
                    CARISOPRODOL-ASA-CODEINE 200-325-16 | carisoprodol 200, aspirin 325, codeine 16
                    PROMETH-COD SYRUP | promethazine ?, codeine ?
                    Cheratussin AC | guaifenesin ?, codeine ?
                    OXYCONTIN CR 20 MG T12A | oxycodone 20
                    Zomorph 10 mg capsules | morphine 10
                    oxycodone 10 mg tablet 2 tablets | oxycodone ?
                    Vicodin ES 7.5-300 mg | hydrocodone 7.5, acetaminophen 300
                    RoxyBond 15 mg tablet | oxycodone 15
                    Palexia SR 100 mg | tapentadol 100
                    Lazanda nasal spray 100 mcg | fentanyl 0.1
                    72 HR Fentanyl 0.025 MG/HR Transdermal System | fentanyl 0.025/h
                    fentanyl 25 mcg/hr patch | fentanyl 0.025/h
                    morphine sulfate 2 MG/ML Oral Solution | morphine 2/mL
                    oxycodone 5 mg/5 mL oral solution | oxycodone 1/mL
                    1 ML Morphine Sulfate 10 MG/ML Injection | morphine 10/mL
                    12 HR Hydrocodone Bitartrate 10 MG Extended Release Oral Capsule | hydrocodone 10
                    oxycodone 5 | oxycodone ?
                    oxycodone 5-10 mg | oxycodone ?
                    dihydrocodeine 30 mg | dihydrocodeine 30
                    Matrifen 25 micrograms/hour patches | fentanyl 0.025/h
                    Klonopin 0.5 mg | clonazepam 0.5
                    Xanax | alprazolam ?
                    morphine 1,000 mg | morphine 1000
                    """)
    void a_name_says_what_is_in_it_and_how_much_of_each(String name, String parts) {
        assertThat(words(MedicineName.read(name))).isEqualTo(parts);
        assertThat(MedicineName.read(name).known()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HYDROCODONE-FOOBARIN 10-325 MG | hydrocodone
                    oxycodone / naltrexobromide 5-10 mg | oxycodone
                    norketamine 5 mg | ''
                    Somethingmab 5 MG | ''
                    fish | ''
                    animal dander | ''
                    """)
    void what_is_known_in_part_is_not_known(String name, String drugs) {
        var read = MedicineName.read(name);

        assertThat(read.known()).isFalse();
        assertThat(
                        read.parts().stream()
                                .map(it -> it.drug().name())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(drugs);
    }

    @Test
    void a_count_of_tablets_is_no_number_of_a_compound() {
        assertThat(MedicineName.read("Tylenol 3 times a day").holds("OPIOID")).isFalse();
    }

    @Test
    void cod_liver_oil_is_no_codeine() {
        assertThat(MedicineName.read("cod liver oil").parts()).isEmpty();
    }

    @Test
    void a_code_of_an_ingredient_names_it_where_no_words_do() {
        assertThat(words(MedicineName.read("10689", "10689"))).isEqualTo("tramadol ?");
        assertThat(MedicineName.read("891888", "891888").known()).isFalse();
    }

    @Test
    void a_code_was_looked_up_and_a_name_alone_is_from_memory() {
        for (var drug : Vocabulary.drugs())
            assertThat(drug.mark() == VerificationLevel.MEMORY)
                    .as(drug.name())
                    .isEqualTo(drug.rxCui() == null);
    }

    @Test
    void random_names_never_break_it() {
        var random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            var name =
                    random.ints(random.nextInt(60), 0x20, 0x17F)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(MedicineName.read(name).parts())
                    .allSatisfy(it -> assertThat(it.drug().name()).isNotBlank());
        }
    }

    private static String words(MedicineName name) {
        return name.parts().stream()
                .map(it -> it.drug().name() + " " + words(it.strength()))
                .collect(Collectors.joining(", "));
    }

    private static String words(@org.jspecify.annotations.Nullable Strength strength) {
        if (strength == null) return "?";
        var mg = strength.mg().stripTrailingZeros().toPlainString();
        return switch (strength.per()) {
            case PIECE -> mg;
            case MILLILITRE -> mg + "/mL";
            case HOUR -> mg + "/h";
        };
    }

    /// Every name of the table can be read whole, so that a code is worth looking up.
    @Test
    void every_code_of_a_product_has_a_name_that_is_read_whole() {
        assertThat(ProductCodes.codes()).hasSizeGreaterThan(70).contains("1049621", "864706");
        for (var code : ProductCodes.codes()) {
            var read = MedicineName.read(ProductCodes.name(code).orElseThrow());
            assertThat(read.known()).as(code).isTrue();
            assertThat(read.parts()).as(code).noneMatch(it -> it.strength() == null);
        }
        assertThat(ProductCodes.name("7804")).contains("oxycodone");
        assertThat(ProductCodes.name("891888")).isEmpty();
    }
}
