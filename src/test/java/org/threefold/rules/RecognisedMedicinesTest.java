package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.kernel.CaseId;
import org.threefold.medicine.Vocabulary;

import java.util.Arrays;

class RecognisedMedicinesTest {

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

    @ParameterizedTest(name = "{0} is not known whole")
    @ValueSource(
            strings = {
                "HYDROCODONE-FOOBARIN 10-325 MG",
                "oxycodone / naltrexobromide 5-10 mg",
                "Somethingmab 5 MG",
                "norketamine",
                "morphine with something new",
                "891888"
            })
    void of_a_medicine_with_an_unknown_part_nothing_is_cleared(String words) {
        assertThat(Medicine.named(words).known()).isFalse();
    }

    @Test
    void a_code_of_an_ingredient_is_enough() {
        var coded = new Coding(Coding.RXNORM, "10689", "a local name");

        assertThat(Medicine.of(active(coded)).classes()).containsExactly(InteractionClass.OPIOID);
    }

    @Test
    void every_class_has_its_medicines() {
        for (var sought : InteractionClass.values()) {
            assertThat(Vocabulary.drugs()).anyMatch(it -> it.isOf(sought.name()));
        }
    }

    @Test
    void every_class_of_the_vocabulary_is_one_that_rules_know() {
        var known = Arrays.stream(InteractionClass.values()).map(InteractionClass::name).toList();
        assertThat(Vocabulary.drugs().stream().flatMap(it -> it.classes().stream()).distinct())
                .isSubsetOf(known);
    }

    private static Medication active(Coding drug) {
        return new Medication(
                MedicationId.next(),
                CaseId.next(),
                drug,
                null,
                null,
                null,
                Medication.Status.ACTIVE,
                Confirmation.CONFIRMED,
                null);
    }
}
