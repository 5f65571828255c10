package org.threefold.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DoseTextTest {

    private static final int PHRASES = 347;
    private static final int JUNK = 20_000;

    private static final List<String> PIECES =
            List.of(
                    "1",
                    "2",
                    "1/2",
                    "1 1/2",
                    "10-325",
                    "0.5",
                    ".5",
                    "1,5",
                    "1000",
                    "99999999999",
                    "0",
                    "tablet",
                    "tabs",
                    "mg",
                    "mcg/h",
                    "mL",
                    "patches",
                    "every",
                    "q",
                    "h",
                    "hours",
                    "day",
                    "daily",
                    "bid",
                    "tid",
                    "max",
                    "up to",
                    "per",
                    "/",
                    "-",
                    "to",
                    "or",
                    "and",
                    "then",
                    "for",
                    "prn",
                    "pain",
                    "(",
                    ")",
                    "=",
                    "#30",
                    "dispense",
                    "one half",
                    "twice",
                    "week",
                    "at bedtime",
                    "Monday",
                    "8 am",
                    "08:00",
                    "\u0000",
                    "💊",
                    "½",
                    "of",
                    "a",
                    ",",
                    ".",
                    "as needed",
                    "x",
                    "week 1:",
                    "(six)",
                    "not more than",
                    "half",
                    "quarter",
                    "with meals");

    static Stream<String> phrases() {
        try (var file =
                Objects.requireNonNull(
                        DoseTextTest.class.getResourceAsStream("/medicine/instructions.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .toList()
                            .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void an_instruction_is_read_whole_or_not_at_all(String line) {
        int bar = line.indexOf(" | ");

        assertThat(words(DoseText.read(line.substring(0, bar)))).isEqualTo(line.substring(bar + 3));
    }

    @Test
    void the_table_is_whole() {
        assertThat(phrases()).hasSize(PHRASES).doesNotHaveDuplicates();
    }

    /// Nothing that can be typed breaks the reader, and nothing that cannot be is a dose.
    @Test
    void junk_never_breaks_it_and_is_never_an_implausible_dose() {
        var random = new Random(7);
        for (int i = 0; i < JUNK; i++) {
            var said =
                    random.ints(1 + random.nextInt(12), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
            if (DoseText.read(said) instanceof DoseText.Known known)
                for (var step : known.steps())
                    step.takings().forEach(it -> assertPlausible(said, it));
        }
    }

    @Test
    void random_characters_never_break_it() {
        var random = new Random(11);
        for (int i = 0; i < JUNK; i++) {
            var said =
                    random.ints(random.nextInt(40), 0, 0x2FF)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(DoseText.read(said))
                    .isInstanceOfAny(DoseText.Known.class, DoseText.NotKnown.class);
        }
    }

    private static void assertPlausible(String said, Taking taking) {
        for (var amount : taking.amounts())
            assertThat(amount.unit().mayBe(amount.value())).as("%s: %s", said, amount).isTrue();
        if (taking.timesADay() != null)
            assertThat(taking.timesADay())
                    .as(said)
                    .isPositive()
                    .isLessThanOrEqualTo(BigDecimal.valueOf(24));
    }

    private static String words(DoseText text) {
        return switch (text) {
            case DoseText.NotKnown(var what) -> "NOT KNOWN: " + what;
            case DoseText.Known known ->
                    known.steps().stream()
                                    .map(DoseTextTest::words)
                                    .collect(Collectors.joining(" > "))
                            + (known.asNeeded() ? ", as needed" : "")
                            + (known.reason().isEmpty() ? "" : " for " + known.reason());
        };
    }

    private static String words(Step step) {
        return step.takings().stream().map(DoseTextTest::words).collect(Collectors.joining(" + "))
                + step.most().stream().map(DoseTextTest::words).collect(Collectors.joining());
    }

    private static String words(Step.Most most) {
        var unit = most.times() ? " times" : most.unit() == null ? "" : " " + unit(most.unit());
        return ", most " + plain(most.value()) + unit;
    }

    private static String words(Taking taking) {
        var amounts =
                taking.amounts().stream()
                        .map(DoseTextTest::words)
                        .collect(Collectors.joining(" = "));
        return (amounts.isEmpty() ? "?" : amounts)
                + (taking.each() == null ? "" : " of " + words(taking.each()))
                + " x "
                + (taking.timesADay() == null ? "?" : plain(taking.timesADay()));
    }

    private static String words(Amount amount) {
        return plain(amount.value()) + " " + unit(amount.unit());
    }

    private static String unit(DoseUnit unit) {
        return switch (unit) {
            case PIECE -> "pc";
            case PATCH -> "patch";
            case MILLIGRAM -> "mg";
            case MICROGRAM -> "mcg";
            case GRAM -> "g";
            case MILLILITRE -> "mL";
            case TEASPOON -> "tsp";
            case TABLESPOON -> "tbsp";
            case MICROGRAM_AN_HOUR -> "mcg/h";
            case OTHER -> "other";
        };
    }

    private static String plain(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
