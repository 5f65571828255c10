package org.threefold.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Each operator over no, one and several answers. `?` is an answer that cannot be compared.
class OperatorTest {

    /// Compared with 3.
    private static final Operator.Expected<String> THREE =
            new Operator.Expected<>() {
                @Override
                public Optional<Boolean> anyAnswer() {
                    return Optional.of(true);
                }

                @Override
                public Optional<Boolean> isEqual(String answer) {
                    return order(answer).map(it -> it == 0);
                }

                @Override
                public Optional<Integer> order(String answer) {
                    return answer.equals("?")
                            ? Optional.empty()
                            : Optional.of(Integer.compare(Integer.parseInt(answer), 3));
                }
            };

    @ParameterizedTest
    @CsvSource({
        "exists, '',    false",
        "exists, ?,     true",
        "=,      '',    false",
        "=,      3,     true",
        "=,      2,     false",
        "=,      2 3,   true",
        "=,      3 ?,   unknown",
        "!=,     '',    unknown",
        "!=,     2,     true",
        "!=,     3,     false",
        "!=,     2 4,   true",
        "!=,     2 3,   unknown",
        ">,      3,     false",
        ">,      4,     true",
        "<,      3,     false",
        "<,      2,     true",
        ">=,     3,     true",
        ">=,     2,     false",
        "<=,     3,     true",
        "<=,     4,     false",
        "<=,     ?,     unknown"
    })
    void what_is_met_and_what_cannot_be_told(String operator, String answers, String met) {
        var given = answers.isEmpty() ? List.<String>of() : Arrays.asList(answers.split(" "));
        var known = met.equals("unknown") ? Optional.empty() : Optional.of(met.equals("true"));

        assertThat(Operator.of(operator).orElseThrow().isMet(given, THREE)).isEqualTo(known);
    }
}
