package org.threefold.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an answer to one item looks like.
public sealed interface Shape {

    /// One of some; with `open`, one's own words instead.
    record Choice(List<Option> options, boolean open) implements Shape {

        public Choice {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String code) {
            return options.stream().filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /// A number within limits; the ends may mean something ("No pain").
    record Number(
            BigDecimal least,
            BigDecimal most,
            String leastMeans,
            String mostMeans,
            boolean decimals)
            implements Shape {

        /// Few enough whole numbers to offer each as a button.
        public boolean countable() {
            return !decimals && most.subtract(least).compareTo(BigDecimal.TEN) <= 0;
        }
    }

    record YesNo() implements Shape {}

    record Day() implements Shape {}

    record Words() implements Shape {}
}
