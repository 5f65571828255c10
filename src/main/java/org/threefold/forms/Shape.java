package org.threefold.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an answer to a question looks like.
public sealed interface Shape {

    /// Yes or no.
    record YesNo() implements Shape {}

    /// One of some; with `open`, one's own words instead.
    record Choice(List<Option> options, boolean open) implements Shape {

        public Choice {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String code) {
            return options.stream().filter(it -> it.code().equals(code)).findFirst();
        }

        /// The points of an option, where it is scored.
        public Optional<BigDecimal> points(String code) {
            return option(code).flatMap(it -> Optional.ofNullable(it.points()));
        }

        /// The words of an option; its code where there is none.
        public String words(String code) {
            return option(code).map(Option::words).orElse(code);
        }
    }

    /// A number with its unit, which is empty where it has none. Outside of the limits it is a slip
    /// of the hand, not a finding; the ends may mean something ("No pain").
    record Number(
            BigDecimal least,
            BigDecimal most,
            String leastMeans,
            String mostMeans,
            String unit,
            boolean decimals)
            implements Shape {

        /// Where a definition gives no limit.
        static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

        /// Whether a definition gives its limits.
        public boolean limited() {
            return least.compareTo(FAR.negate()) > 0 && most.compareTo(FAR) < 0;
        }

        /// Few enough whole numbers to offer each as a button.
        public boolean countable() {
            return !decimals && most.subtract(least).compareTo(BigDecimal.TEN) <= 0;
        }

        /// Whether it lies within the limits, and is whole where it must be.
        boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0
                    && value.compareTo(most) <= 0
                    && (decimals || value.stripTrailingZeros().scale() <= 0);
        }
    }

    /// A calendar day.
    record Day() implements Shape {}

    /// Free text of at most so many characters.
    record Words(int longest) implements Shape {}
}
