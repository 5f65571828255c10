package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measured;
import org.threefold.measures.Scale;
import org.threefold.measures.Scales;
import org.threefold.rules.Chart;
import org.threefold.rules.Facts;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Screened;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every instrument that a practice can record, and the rules that its worst result reaches, or why
/// none. Written by hand from the clinical specification: an instrument that is new, or a rule that
/// forgets one, fails here.
class InstrumentsInRulesTest {

    private static final Path TABLE =
            Path.of("src/test/resources/org/threefold/screening/instruments-in-rules.txt");

    private record Row(String instrument, Set<String> rules, String because) {}

    private static final Map<String, Row> ROWS = rows();

    @Test
    void every_instrument_has_a_row_and_every_row_an_instrument() {
        assertThat(ROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        InstrumentBook.known().stream().map(Instrument::key).toList());
    }

    @Test
    void whatever_no_rule_reads_says_why() {
        assertThat(ROWS.values())
                .allSatisfy(
                        it ->
                                assertThat(it.because().isEmpty())
                                        .as(it.instrument())
                                        .isEqualTo(!it.rules().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void the_worst_result_reaches_these_rules(String instrument) {
        var reached = new TreeSet<String>();
        for (var scale : Scales.of(instrument))
            for (var end : List.of(scale.least(), scale.most())) reached.addAll(by(scale, end));

        assertThat(reached).isEqualTo(ROWS.get(instrument).rules());
    }

    static Stream<String> instruments() {
        return ROWS.keySet().stream();
    }

    /// The rules that say something else with this number of today, on a chart without a worry.
    private static Set<String> by(Scale scale, BigDecimal value) {
        var well = Chart.well("");
        var before = RuleBook.screen(well);
        var measured = List.of(new Measured(scale, value, well.today()));
        return RuleBook.screen(with(well, measured)).stream()
                .filter(it -> !before.contains(it))
                .map(Screened::rule)
                .map(it -> it.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Facts with(Facts facts, List<Measured> measured) {
        return new Facts(
                facts.today(),
                facts.born(),
                FromMeasures.answers(facts.answers(), measured),
                facts.atHome(),
                FromMeasures.readings(facts.readings(), measured),
                facts.conditions(),
                facts.screens(),
                facts.standardCare(),
                facts.medicines(),
                facts.morphine(),
                facts.signed(),
                facts.session(),
                facts.dosing(),
                facts.policy());
    }

    private static Map<String, Row> rows() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\\|", -1))
                    .map(it -> new Row(it[0].strip(), ids(it[1].strip()), it[2].strip()))
                    .collect(
                            Collectors.toMap(
                                    Row::instrument, it -> it, (it, _) -> it, LinkedHashMap::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> ids(String words) {
        return Arrays.stream(words.split(" "))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
