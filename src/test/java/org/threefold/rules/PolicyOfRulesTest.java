package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.policy.PracticePolicy;
import org.threefold.policy.Setting;
import org.threefold.policy.Settings;
import org.threefold.policy.Topic;

import java.util.List;
import java.util.Map;

/// The rules read the practice's own numbers, and each setting is read by the rules it names.
class PolicyOfRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void the_rule_that_a_setting_names_reads_it(Setting setting) {
        var rule = setting.about().usedBy().replace("Rule ", "");

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
                        + "                 | clear"
            })
    void a_rule_follows_the_policy(
            String rule, String answers, String setting, String value, String expected) {
        var facts = Chart.well("%s; set %s=%s".formatted(answers, setting, value));

        assertThat(said(RuleBook.find(rule).orElseThrow().of(facts))).isEqualTo(expected);
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
            case Finding.Concern(var severity, _, _) -> severity.name();
            case Finding.Unknown _ -> "unknown";
        };
    }
}
