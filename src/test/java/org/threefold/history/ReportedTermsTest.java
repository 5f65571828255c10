package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReportedTermsTest {

    private static final List<String> KETAMINE = List.of("ketamine");

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
                    Hemorrhagic CVA                           | stroke              | true
                    Hemorrhagic CVA                           | cerebral hemorrhage | true
                    No hemorrhagic CVA                        | stroke              | false
                    No hemorrhagic CVA                        | cerebral hemorrhage | false
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
        assertThat(ReportedName.of(condition).names(List.of(term))).isEqualTo(found);
    }

    @Test
    void an_allergy_is_found_as_an_allergy_and_as_nothing_else() {
        var allergy = ReportedTerms.allergy("Ketamine");

        assertThat(ReportedName.of(allergy).namesAllergy(KETAMINE)).isTrue();
        assertThat(ReportedName.of(allergy + " (resolved)").namesAllergy(KETAMINE)).isTrue();
        assertThat(ReportedName.of(allergy).names(KETAMINE)).isFalse();
        assertThat(ReportedName.of("Ketamine").namesAllergy(KETAMINE)).isFalse();
    }

    @Test
    void what_a_relative_has_the_person_has_not() {
        var mother = ReportedTerms.inFamily("Schizophrenia", "mother");

        assertThat(ReportedName.of(mother).namesInFamily(List.of("schizo"))).isTrue();
        assertThat(ReportedName.of(mother).names(List.of("schizo"))).isFalse();
        assertThat(
                        ReportedName.of("Family history of psychosis")
                                .namesInFamily(List.of("psychosis")))
                .isTrue();
    }
}
