package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts numbers together that are written in several pieces: 1/2, 1 1/2, one and a half, 6 (six).
final class Fractions {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final Set<String> DIVISORS = Set.of("2", "3", "4", "8");

    private final List<Token> tokens;
    private final List<Token> out = new ArrayList<>();
    private int at = 0;

    private Fractions(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> folded(List<Token> tokens) {
        return new Fractions(tokens).fold();
    }

    private List<Token> fold() {
        while (at < tokens.size()) {
            if (!repeated() && !part()) out.add(tokens.get(at++));
        }
        return List.copyOf(out);
    }

    /// "6 (six)" says one number twice.
    private boolean repeated() {
        if (!word(at, "(") || !number(at + 1) || !word(at + 2, ")") || out.isEmpty()) return false;
        var before = out.getLast();
        if (!before.isNumber() || before.value().compareTo(tokens.get(at + 1).value()) != 0)
            return false;
        at += 3;
        return true;
    }

    private boolean part() {
        int from = at;
        if (number(from) && tokens.get(from).text().equals("1")) {
            int next = word(from + 1, "-") ? from + 2 : from + 1;
            if (named(next) != null && !word(next - 1, "and"))
                return take(from, next + 1, value(next));
        }
        if (named(from) != null) return take(from, from + 1, value(from));
        if (!slashed(from)) return false;
        return take(from, from + 3, divided(from));
    }

    /// Adds a fraction to the whole number before it: 1 1/2, 1-1/2, 1 and 1/2, one and a half.
    private boolean take(int from, int to, BigDecimal fraction) {
        at = skipped(to);
        int size = out.size();
        int joint = size;
        if (size > 1 && (out.getLast().is("a") || out.getLast().is("an"))) joint--;
        if (joint > 1 && (out.get(joint - 1).is("and") || out.get(joint - 1).is("-"))) joint--;
        boolean adjacent = joint == size || !out.get(joint).is("a");
        if (joint > 0 && adjacent && whole(out.get(joint - 1))) {
            var sum = out.get(joint - 1).value().add(fraction);
            while (out.size() >= joint) out.removeLast();
            out.add(new Token(sum.toPlainString(), sum, false));
            return true;
        }
        if (size > 0 && out.getLast().is("a")) out.removeLast();
        out.add(new Token(fraction.toPlainString(), fraction, tokens.get(from).close()));
        return true;
    }

    /// "half of a tablet", "half a tablet"
    private int skipped(int to) {
        int next = word(to, "of") ? to + 1 : to;
        boolean unit = tokens.size() > next + 1 && isUnit(next + 1);
        return word(next, "a") && (next > to || unit) ? next + 1 : next;
    }

    private boolean isUnit(int index) {
        return DoseUnit.of(tokens.get(index).text()).isPresent();
    }

    private static boolean whole(Token token) {
        return token.isNumber() && token.value().stripTrailingZeros().scale() <= 0;
    }

    private BigDecimal value(int index) {
        return tokens.get(index).is("quarter") ? QUARTER : HALF;
    }

    private @Nullable String named(int index) {
        return word(index, "half") ? "half" : word(index, "quarter") ? "quarter" : null;
    }

    /// A number, a stroke and a small divisor without spaces, and no further stroke or number.
    private boolean slashed(int index) {
        if (!number(index) || !word(index + 1, "/") || !number(index + 2)) return false;
        if (!tokens.get(index + 1).close() || !tokens.get(index + 2).close()) return false;
        boolean more = word(index + 3, "/") && tokens.get(index + 3).close();
        var above = tokens.get(index).value();
        return !more
                && DIVISORS.contains(tokens.get(index + 2).text())
                && whole(tokens.get(index))
                && above.compareTo(tokens.get(index + 2).value()) < 0;
    }

    private BigDecimal divided(int index) {
        return tokens.get(index)
                .value()
                .divide(tokens.get(index + 2).value(), MathContext.DECIMAL32);
    }

    private boolean number(int index) {
        return index < tokens.size() && tokens.get(index).isNumber();
    }

    private boolean word(int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(text);
    }
}
