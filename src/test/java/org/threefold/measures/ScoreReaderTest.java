package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.util.List;

/// Scores are data beside their instrument, and a broken one is refused with its name.
class ScoreReaderTest {

    private static final String SOUND =
            """
            {"scores": [{"key": "peg/mean", "name": "PEG", "formula": {"mean": ["1", "2", "3"]},
              "least": 0, "most": 10, "better": "LOWER_IS_BETTER", "bands": [
                {"from": 0, "words": "low", "source": "PEG", "mark": "MEMORY", "detail": "own"},
                {"from": 5.5, "words": "high", "source": "PEG", "mark": "MEMORY", "detail": "own"}],
              "meaningful": [{"percent": 30, "words": "30 %", "source": "PEG", "mark": "MEMORY",
                "detail": "own"}]}]}
            """;

    @Test
    void every_instrument_has_its_scores() {
        assertThat(Scales.all()).hasSize(62);
        for (var it : InstrumentBook.known())
            assertThat(Scales.of(it.key())).as(it.key()).isNotEmpty();
    }

    @Test
    void a_score_is_data() {
        var scale = read(SOUND).getFirst();

        assertThat(scale.formula()).isEqualTo(new Formula.Mean(List.of("1", "2", "3")));
        assertThat(scale.bands().getLast().from()).isEqualTo(new BigDecimal("5.5"));
        assertThat(scale.bands().getLast().source().words())
                .isEqualTo("Krebs 2009: own (from general knowledge, citation to verify)");
        assertThat(scale.thresholds().getFirst().kind()).isEqualTo(Threshold.Kind.PERCENT);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'key': 'peg/mean' | 'key': 'pcs/mean' | is of another instrument.",
                "['1', '2', '3'] | ['1', '9'] | reads item 9, which is not there.",
                "'mean': ['1', '2', '3'] | 'judged': 'x' | is judged in an unknown way: x",
                "'from': 5.5 | 'from': 0 | has a range or bands that are not in order.",
                "'from': 5.5 | 'from': 11 | has a range or bands that are not in order.",
                "'from': 0 | 'from': 1 | has a range or bands that are not in order.",
                "'most': 10 | 'most': 0 | has a range or bands that are not in order.",
                "'most': 10 | 'most': 'ten' | has no number: most.",
                "'source': 'PEG' | 'source': 'NOBODY' | cites a source not there: NOBODY",
                "'words': 'low' | 'words': '' | does not say: words.",
                "'percent': 30 | 'part': 30 | has no number: points."
            })
    void a_broken_score_is_refused_with_its_name(String part, String broken, String why) {
        var file = SOUND.replace(quoted(part), quoted(broken));

        assertThat(file).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("peg: Score \\w+/mean .*")
                .hasMessageEndingWith(why);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static List<Scale> read(String file) {
        return new ScoreReader(InstrumentBook.the("peg"), ScoreSources.read())
                .scales(JsonMapper.builder().build().readTree(file));
    }
}
