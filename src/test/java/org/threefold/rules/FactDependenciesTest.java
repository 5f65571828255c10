package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

class FactDependenciesTest {

    private static final Path DECLARED =
            Path.of("src/main/resources/org/threefold/rules", DeclaredReads.FILE);

    /// After changing a rule, run this once with `-Dthreefold.docs.write=true` and read what
    /// changed:
    /// who may see a finding rests on it.
    @Test
    void each_rule_declares_what_it_looks_at_on_generated_charts() throws IOException {
        var found = "# What each rule may look at. See DeclaredReads.\n";
        for (var rule : RuleBook.rules())
            found +=
                    rule.id()
                            + "\n"
                            + tried(rule).stream()
                                    .map(it -> "  " + it + "\n")
                                    .collect(Collectors.joining());
        if (Boolean.getBoolean("threefold.docs.write")) Files.writeString(DECLARED, found);

        assertThat(DECLARED).content().isEqualTo(found);
        for (var rule : RuleBook.rules()) assertThat(rule.reads()).as(rule.id()).isNotEmpty();
    }

    private static List<String> tried(Rule rule) {
        return SyntheticFacts.ALL.stream()
                .flatMap(chart -> FactDependencies.by(rule, chart).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void exactly_the_rules_that_read_thoughts_of_death_are_declared_for_the_seats() {
        for (var rule : RuleBook.rules())
            assertThat(rule.forSeats())
                    .as(rule.id())
                    .isEqualTo(tried(rule).contains(FactSnapshot.THOUGHTS_OF_DEATH));
    }

    @Test
    void a_rule_names_all_that_it_may_look_at() {
        assertThat(rule("AGE-01").reads()).containsExactly("date of birth");
        assertThat(rule("LOG-07").reads()).containsExactly("adequacy of the treatment trials");
        assertThat(rule("RSP-02").reads())
                .contains(
                        "medical.sleep-apnea",
                        "medical.sleep-apnea-treated",
                        "medical.weight",
                        "medical.height",
                        "medications.opioids",
                        "medications.benzodiazepines");
        assertThat(rule("SUD-04").reads()).contains("substance.audit-c-cutoff");
        assertThat(rule("DDI-01").reads())
                .contains("list of medicines", "daily morphine equivalent");
    }

    @Test
    void exactly_the_rules_that_read_substance_use_are_for_the_seats_alone() {
        for (var rule : RuleBook.rules()) {
            boolean reads = tried(rule).stream().anyMatch(it -> it.startsWith("substance."));
            assertThat(rule.part2()).as(rule.id()).isEqualTo(reads);
        }
    }

    @Test
    void rules_of_the_day_and_no_other_wait_for_it_but_four_that_read_both() {
        var both = List.of("CV-06", "CV-07", "CV-08", "DDI-07");
        for (var rule : RuleBook.rules()) {
            boolean reads = rule.reads().stream().anyMatch(it -> it.startsWith("on the day: "));
            assertThat(rule.ofTheDay() || both.contains(rule.id())).as(rule.id()).isEqualTo(reads);
        }
    }

    @Test
    void on_one_chart_it_is_what_was_looked_at() {
        assertThat(FactDependencies.by(rule("SUD-06"), Chart.well("medications.pdmp-checked=no")))
                .containsExactly("medications.pdmp-checked");
    }

    private static Rule rule(String id) {
        return RuleBook.find(id).orElseThrow();
    }
}
