package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PsychiatricRulesTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PSY-01 | psychiatric.psychosis-now=yes | ABSOLUTE
                    PSY-01 | psychiatric.psychosis-now=? | unknown
                    PSY-01 | psychiatric.psychosis-now=- | unknown
                    PSY-01 | psychiatric.psychosis-episode=yes; psychiatric.psychosis-ended-on=2025-11-21 | clear
                    PSY-01 | psychiatric.psychosis-episode=yes; psychiatric.psychosis-ended-on=2025-11-22 | ABSOLUTE
                    PSY-01 | psychiatric.psychosis-episode=yes; psychiatric.psychosis-ended-on=? | unknown
                    PSY-01 | psychiatric.psychosis-episode=yes | unknown
                    PSY-01 | psychiatric.psychosis-episode=no; psychiatric.psychosis-ended-on=2026-11-01 | clear
                    PSY-02 | psychiatric.psychotic-disorder=no | clear
                    PSY-02 | psychiatric.psychotic-disorder=yes | ABSOLUTE
                    PSY-02 | psychiatric.psychotic-disorder=? | unknown
                    PSY-03 | psychiatric.psychosis-secondary=no | clear
                    PSY-03 | psychiatric.psychosis-secondary=yes | REQUIRES_CLEARANCE
                    PSY-03 | psychiatric.psychosis-secondary=- | unknown
                    PSY-04 | psychiatric.family-psychosis=no | clear
                    PSY-04 | psychiatric.family-psychosis=yes | CAUTION
                    PSY-04 | psychiatric.family-psychosis=? | unknown
                    PSY-05 | psychiatric.mania-now=no | clear
                    PSY-05 | psychiatric.mania-now=yes | ABSOLUTE
                    PSY-05 | psychiatric.mania-now=- | unknown
                    PSY-06 | psychiatric.bipolar=no | clear
                    PSY-06 | psychiatric.bipolar=yes | REQUIRES_CLEARANCE
                    PSY-06 | psychiatric.bipolar=? | unknown
                    PSY-07 | psychiatric.prolonged-reaction=no | clear
                    PSY-07 | psychiatric.prolonged-reaction=yes | ABSOLUTE
                    PSY-07 | psychiatric.prolonged-reaction=- | unknown
                    PSY-08 | psychiatric.asq=acute; psychiatric.asq-on=2026-11-22 | ABSOLUTE
                    PSY-08 | psychiatric.asq=acute; psychiatric.asq-on=2026-11-21 | REQUIRES_CLEARANCE
                    PSY-08 | psychiatric.asq=acute; psychiatric.asq-on=- | ABSOLUTE
                    PSY-08 | psychiatric.asq=non-acute | clear
                    PSY-08 | psychiatric.asq=- | unknown
                    PSY-08 | psychiatric.asq-on=- | unknown
                    PSY-08 | psychiatric.asq-on=2026-08-24 | clear
                    PSY-08 | psychiatric.asq-on=2026-08-23 | unknown
                    PSY-08 | psychiatric.suicide-plan=yes; psychiatric.asq-on=2026-11-22 | ABSOLUTE
                    PSY-08 | psychiatric.suicide-plan=? | unknown
                    PSY-08 | psychiatric.suicide-behavior=yes; psychiatric.suicide-behavior-on=2026-08-22 | REQUIRES_CLEARANCE
                    PSY-08 | psychiatric.suicide-behavior=yes; psychiatric.suicide-behavior-on=2026-08-21 | clear
                    PSY-08 | psychiatric.suicide-behavior=yes | unknown
                    PSY-09 | psychiatric.phq9-item9=0; psychiatric.asq=negative | clear
                    PSY-09 | psychiatric.phq9-item9=1 | REQUIRES_CLEARANCE
                    PSY-09 | psychiatric.phq9-item9=- | unknown
                    PSY-09 | psychiatric.asq=non-acute | REQUIRES_CLEARANCE
                    PSY-09 | psychiatric.asq=? | unknown
                    PSY-10 | psychiatric.phq9-total=19 | clear
                    PSY-10 | psychiatric.phq9-total=20 | CAUTION
                    PSY-10 | psychiatric.phq9-total=20; psychiatric.phq9-on=- | CAUTION
                    PSY-10 | psychiatric.phq9-on=- | unknown
                    PSY-10 | psychiatric.phq9-on=2026-08-24 | clear
                    PSY-10 | psychiatric.phq9-on=2026-08-23 | unknown
                    PSY-10 | reported PHQ9=21@2026-11-21 | CAUTION
                    PSY-10 | reported PHQ9=21@2026-11-20 | clear
                    PSY-10 | reported PHQ9=4@2026-11-21; reported PHQ9=21@2026-11-21 | CAUTION
                    PSY-10 | reported PHQ9=21@2026-11-21; reported PHQ9=4@2026-11-21 | CAUTION
                    PSY-10 | psychiatric.phq9-total=-; reported PHQ9=19@2026-11-21 | unknown
                    PSY-10 | psychiatric.phq9-total=-; reported PHQ9=21@2026-08-23 | unknown
                    """)
    void psychosis_mania_and_suicidality(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PSY-11 | psychiatric.ptsd-severe=no | clear
                    PSY-11 | psychiatric.ptsd-severe=yes | REQUIRES_CLEARANCE
                    PSY-11 | psychiatric.dissociative-disorder=yes | REQUIRES_CLEARANCE
                    PSY-11 | psychiatric.dissociative-disorder=? | unknown
                    PSY-12 | psychiatric.personality-unstable=yes | REQUIRES_CLEARANCE
                    PSY-12 | psychiatric.hospitalized=yes; psychiatric.hospitalized-until=2026-08-22 | REQUIRES_CLEARANCE
                    PSY-12 | psychiatric.hospitalized=yes; psychiatric.hospitalized-until=2026-08-21 | clear
                    PSY-12 | psychiatric.hospitalized=yes | unknown
                    PSY-13 | psychiatric.gad7-total=15 | CAUTION
                    PSY-13 | psychiatric.gad7-total=14 | clear
                    PSY-13 | psychiatric.panic-disorder=yes | CAUTION
                    PSY-13 | psychiatric.gad7-total=- | unknown
                    PSY-14 | psychiatric.delirium=yes; psychiatric.delirium-now=yes | ABSOLUTE
                    PSY-14 | psychiatric.delirium=yes; psychiatric.delirium-ended-on=2026-10-23 | REQUIRES_CLEARANCE
                    PSY-14 | psychiatric.delirium=yes; psychiatric.delirium-ended-on=2026-10-22 | clear
                    PSY-14 | psychiatric.delirium=yes | unknown
                    PSY-14 | psychiatric.delirium=yes; psychiatric.delirium-now=? | unknown
                    PSY-15 | psychiatric.dementia=no | clear
                    PSY-15 | psychiatric.dementia=yes | REQUIRES_CLEARANCE
                    PSY-15 | psychiatric.dementia=yes; psychiatric.lacks-capacity=yes; psychiatric.surrogate=yes | REQUIRES_CLEARANCE
                    PSY-15 | psychiatric.dementia=yes; psychiatric.lacks-capacity=yes; psychiatric.surrogate=no | ABSOLUTE
                    PSY-15 | psychiatric.dementia=? | unknown
                    PSY-16 | psychiatric.lacks-capacity=no | clear
                    PSY-16 | psychiatric.lacks-capacity=yes | ABSOLUTE
                    PSY-16 | psychiatric.not-voluntary=yes | ABSOLUTE
                    PSY-16 | psychiatric.not-voluntary=? | unknown
                    PSY-17 | expectations.cure=yes | REQUIRES_CLEARANCE
                    PSY-17 | expectations.zero-pain=yes | REQUIRES_CLEARANCE
                    PSY-17 | expectations.last-resort=yes | REQUIRES_CLEARANCE
                    PSY-17 | expectations.pain-change=70 | clear
                    PSY-17 | expectations.pain-change=71 | REQUIRES_CLEARANCE
                    PSY-17 | expectations.pain-change=- | unknown
                    PSY-17 | reported EXPECTED_CHANGE=70@2026-11-21 | clear
                    PSY-17 | reported EXPECTED_CHANGE=71@2026-11-21 | REQUIRES_CLEARANCE
                    PSY-17 | reported EXPECTED_CHANGE=71@2026-08-24 | REQUIRES_CLEARANCE
                    PSY-17 | reported EXPECTED_CHANGE=71@2026-08-23 | clear
                    PSY-17 | expectations.pain-change=-; reported EXPECTED_CHANGE=30@2026-11-21 | unknown
                    PSY-17 | set rule.expected-change=50; reported EXPECTED_CHANGE=51@2026-11-21 | REQUIRES_CLEARANCE
                    PSY-17 | reported NO_OTHER_OPTION=0@2026-11-21 | clear
                    PSY-17 | reported NO_OTHER_OPTION=1@2026-11-21 | REQUIRES_CLEARANCE
                    PSY-17 | expectations.cure=? | unknown
                    """)
    void mental_state_and_expectations(String rule, String slip, String expected) {
        assertThat(Verdicts.of(rule, Chart.well(slip))).isEqualTo(expected);
    }

    @Test
    void a_concern_says_what_was_observed_and_when() {
        assertThat(
                        RuleBook.find("PSY-10")
                                .orElseThrow()
                                .of(Chart.well("psychiatric.phq9-total=21")))
                .isEqualTo(
                        new Finding.Concern(
                                Severity.CAUTION,
                                "PHQ-9 total 21 of 27 on 20-Nov-2026: 20 or more."));
    }

    @Test
    void the_last_resort_with_suicidal_thoughts_says_so() {
        var facts = Chart.well("expectations.last-resort=yes; psychiatric.asq=non-acute");

        assertThat(RuleBook.find("PSY-17").orElseThrow().of(facts))
                .isEqualTo(
                        new Finding.Concern(
                                Severity.REQUIRES_CLEARANCE,
                                "Sees it as the last resort, with suicidal thoughts."));
    }
}
