package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.Settings;
import org.threefold.settings.Topic;

import java.util.List;
import java.util.Map;

/// The rules read the practice's own numbers, and each setting is read by the rules it names.
class PolicyOfRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void the_rule_that_a_setting_names_reads_it(Setting setting) {
        for (var rule : setting.about().usedBy().replace("Rule ", "").split(", "))
            assertThat(RuleBook.find(rule).orElseThrow().reads())
                    .contains("practice policy: " + setting.name());
    }

    @Test
    void every_setting_that_a_rule_reads_names_that_rule() {
        var named =
                Settings.of(Topic.SCREENING).stream()
                        .map(it -> "practice policy: " + it.name())
                        .toList();
        var read =
                RuleBook.rules().stream()
                        .flatMap(rule -> rule.reads().stream())
                        .filter(it -> it.startsWith("practice policy: "))
                        .distinct()
                        .toList();

        assertThat(named).containsAll(read);
    }

    @ParameterizedTest(name = "{0}, {1} = {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PSY-02 | psychiatric.psychotic-disorder=yes         | rule.psychosis-history |"
                        + " ABSOLUTE           | ABSOLUTE",
                "PSY-02 | psychiatric.psychotic-disorder=yes         | rule.psychosis-history |"
                        + " REQUIRES_CLEARANCE | REQUIRES_CLEARANCE",
                "PSY-12 | psychiatric.hospitalized=yes; psychiatric.hospitalized-until=2026-08-22 "
                        + " | rule.hospitalization   | 3                  | REQUIRES_CLEARANCE",
                "PSY-12 | psychiatric.hospitalized=yes; psychiatric.hospitalized-until=2026-08-22 "
                        + " | rule.hospitalization   | 2                  | clear",
                "PSY-12 | psychiatric.hospitalized=yes; psychiatric.hospitalized-until=2026-01-01 "
                        + " | rule.hospitalization   | 12                 | REQUIRES_CLEARANCE",
                "PSY-10 | psychiatric.phq9-total=18; psychiatric.phq9-on=2026-11-20 |"
                        + " rule.phq9-severe | 20        | clear",
                "PSY-10 | psychiatric.phq9-total=18; psychiatric.phq9-on=2026-11-20 |"
                        + " rule.phq9-severe | 18        | CAUTION",
                "CV-06  | medical.bp1-systolic=150; medical.bp2-systolic=150 | rule.high-systolic  "
                        + " | 150               | REQUIRES_CLEARANCE",
                "CV-06  | medical.bp1-systolic=150; medical.bp2-systolic=150 | rule.high-systolic  "
                        + " | 160               | clear",
                "DDI-18 | medications.reconciled-on=2026-11-10        | rule.reconciled        | 7 "
                        + "                 | INFO_MISSING",
                "DDI-18 | medications.reconciled-on=2026-11-10        | rule.reconciled        | 14"
                        + "                 | clear",
                "OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-20 |"
                        + " rule.pregnancy-test | 72 | clear",
                "OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-20 |"
                        + " rule.pregnancy-test | 48 | INFO_MISSING",
                "OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-22 |"
                        + " rule.pregnancy-test | 24 | clear",
                "OB-02 | medical.pregnancy-possible=yes; medical.pregnancy-test-on=2026-11-21 |"
                        + " rule.pregnancy-test | 24 | INFO_MISSING",
                "PSY-10 | psychiatric.phq9-on=2026-10-23 | rule.questionnaire | 30 | clear",
                "PSY-10 | psychiatric.phq9-on=2026-10-22 | rule.questionnaire | 30 | unknown",
                "PSY-08 | psychiatric.asq-on=2026-10-22 | rule.questionnaire | 30 | unknown",
                "CV-06 | medical.bp1-on=2026-10-22; medical.bp2-on=2026-10-22 | rule.vitals | 30 |"
                        + " unknown",
                "CV-06 | medical.bp1-on=2026-10-23; medical.bp2-on=2026-10-22 | rule.vitals | 30 |"
                        + " clear",
                "RSP-01 | medical.vitals-on=2026-10-22 | rule.vitals | 30 | unknown",
                "HEP-03 | medical.liver-tests-on=2026-10-22 | rule.laboratory | 30 | unknown",
                "HEP-04 | medical.liver-tests-on=2026-10-22; medical.chronic-hepatitis=yes |"
                        + " rule.laboratory | 30 | INFO_MISSING",
                "CV-07 | medical.bp2-systolic=136 | rule.pressure-systolic | 135 | CAUTION",
                "CV-07 | medical.bp2-systolic=136 | rule.pressure-systolic | 136 | clear",
                "CV-07 | medical.bp2-diastolic=86 | rule.pressure-diastolic | 85 | CAUTION",
                "CV-07 | born=1950-01-01; medical.bp2-systolic=146 | rule.pressure-systolic-older |"
                        + " 145 | CAUTION",
                "CV-07 | born=1950-01-01; medical.bp2-systolic=146 | rule.pressure-systolic-older |"
                        + " 146 | clear",
                "NPO-01 | dosing=yes; day.route=intramuscular; day.food-minutes=400;"
                        + " day.drink-minutes=130 | rule.fasting-food | 6 | clear",
                "NPO-01 | dosing=yes; day.route=intramuscular; day.food-minutes=400;"
                        + " day.drink-minutes=130 | rule.fasting-food | 8 | CAUTION",
                "NPO-01 | dosing=yes; day.route=intramuscular; day.food-minutes=400;"
                        + " day.drink-minutes=130 | rule.fasting-drink | 3 | CAUTION"
            })
    void a_rule_follows_the_policy(
            String rule, String answers, String setting, String value, String expected) {
        var facts = Chart.well("%s; set %s=%s".formatted(answers, setting, value));

        assertThat(said(RuleBook.find(rule).orElseThrow().of(facts))).isEqualTo(expected);
    }

    @Test
    void beside_its_sentence_a_rule_says_what_is_set_otherwise_here() {
        var weight = RuleBook.find("WT-01").orElseThrow();
        var longer = new PracticePolicy(Map.of("rule.weight", "60"));

        assertThat(weight.here(PracticePolicy.USUAL)).isEmpty();
        assertThat(weight.here(longer)).isEqualTo("Here: A weight is good for: 60 days.");
        assertThat(RuleBook.find("AGE-01").orElseThrow().here(longer)).isEmpty();
    }

    @Test
    void a_clearance_holds_as_long_as_the_policy_says() {
        var policy = new PracticePolicy(Map.of("clearance.cardiac", "60"));

        assertThat(Validity.CARDIAC.lastDay(Chart.TODAY, policy))
                .isEqualTo(Chart.TODAY.plusDays(60));
        assertThat(Validity.CARDIAC.lastDay(Chart.TODAY, PracticePolicy.USUAL))
                .isEqualTo(Chart.TODAY.plusDays(90));
        assertThat(Validity.CARDIAC.words(policy)).startsWith("60 days");
        assertThat(Validity.THAT_SESSION.lastDay(Chart.TODAY, policy)).isEqualTo(Chart.TODAY);
    }

    static List<Setting> settings() {
        return Settings.of(Topic.SCREENING);
    }

    private static String said(Finding finding) {
        return switch (finding) {
            case Finding.Clear() -> "clear";
            case Finding.Concern(var severity, _, _, _) -> severity.name();
            case Finding.Unknown _ -> "unknown";
        };
    }
}
