package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReportedTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cerebrovascular accident (disorder)       | stroke              | true
                    History of CVA                            | stroke              | true
                    Cerebral infarction due to embolism       | stroke              | true
                    Transient ischaemic attack                | transient ischemic  | true
                    TIA                                       | transient ischemic  | true
                    Atrial flutter                            | arrhythmia          | true
                    Mitral valve stenosis                     | mitral stenosis     | true
                    Congestive heart failure                  | heart failure       | true
                    CHF                                       | heart failure       | true
                    Deliberate self-harm                      | suicid              | true
                    Self-inflicted injury                     | suicid              | true
                    Suicidal ideation                         | suicid              | true
                    Suicidal ideation without a plan          | suicid              | true
                    Convulsions                               | seizure             | true
                    Obstructive sleep apnoea                  | sleep apnea         | true
                    Ischaemic heart disease                   | ischemic heart      | true
                    Phaeochromocytoma                         | pheochromocyt       | true
                    Psychosis not otherwise specified         | psychosis           | true
                    Rule out schizophrenia                    | schizo              | true
                    Hypertension                              | hypertension        | true
                    Opioid dependence                         | dependence          | true
                    Alcohol dependence with or without seizure| seizure             | true
                    Intimate partner abuse (finding)          | abuse               | false
                    Victim of intimate partner abuse          | abuse               | false
                    Child physical abuse                      | abuse               | false
                    Dependence on renal dialysis              | dependence          | false
                    Oxygen dependence                         | dependence          | false
                    Fish (substance)                          | substance           | false
                    Animal dander (substance)                 | substance           | false
                    Heat stroke                               | stroke              | false
                    Heartburn                                 | heart               | false
                    Psychosocial problem                      | psychosis           | false
                    Ocular hypertension                       | hypertension        | false
                    Pulmonary hypertension (disorder)         | hypertension        | false
                    No suicidal ideation                      | suicid              | false
                    No current suicidal ideation              | suicid              | false
                    Denies any self-harm                      | suicid              | false
                    Psychosis ruled out                       | psychosis           | false
                    CVA ruled out                             | stroke              | false
                    Heart attack was excluded                 | myocardial          | false
                    No cerebrovascular accident               | stroke              | false
                    No cerebrovascular accident               | cerebrovascular     | false
                    Alcoholism denied                         | alcohol use disorder| false
                    CVA, no seizure                           | stroke              | true
                    Heroin dependence                         | dependence          | true
                    Heroin dependence                         | opioid use disorder | true
                    Depression without psychotic features     | psychotic           | false
                    Not pregnant                              | pregnan             | false
                    Family history of schizophrenia           | schizo              | false
                    Allergy to ketamine                       | ketamine            | false
                    Brainstem                                 | stem                | false
                    """)
    void a_term_is_found_by_whole_words_and_only_where_it_is_meant(
            String condition, String term, boolean found) {
        assertThat(ReportedTerms.names(condition, List.of(term))).isEqualTo(found);
    }

    @Test
    void an_allergy_is_found_as_an_allergy_and_as_nothing_else() {
        var allergy = ReportedTerms.allergy("Ketamine");

        assertThat(ReportedTerms.namesAllergy(allergy, List.of("ketamine"))).isTrue();
        assertThat(ReportedTerms.namesAllergy(allergy + " (resolved)", List.of("ketamine")))
                .isTrue();
        assertThat(ReportedTerms.names(allergy, List.of("ketamine"))).isFalse();
        assertThat(ReportedTerms.namesAllergy("Ketamine", List.of("ketamine"))).isFalse();
    }

    @Test
    void what_a_relative_has_the_person_has_not() {
        var mother = ReportedTerms.inFamily("Schizophrenia", "mother");

        assertThat(ReportedTerms.namesInFamily(mother, List.of("schizo"))).isTrue();
        assertThat(ReportedTerms.names(mother, List.of("schizo"))).isFalse();
        assertThat(ReportedTerms.namesInFamily("Family history of psychosis", List.of("psychosis")))
                .isTrue();
    }
}
