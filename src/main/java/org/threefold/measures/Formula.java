package org.threefold.measures;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How answers become one number.
public sealed interface Formula {

    Score score(ResponseContent content);

    /// All items added up; of a reversed yes or no, the no is one point.
    record Sum(List<String> items, Set<String> reversed) implements Formula {

        @Override
        public Score score(ResponseContent content) {
            var missing = content.without(items);
            if (!missing.isEmpty()) return new Score.Incomplete(missing);
            return new Score.Scored(
                    items.stream()
                            .map(it -> worth(content, it))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        private BigDecimal worth(ResponseContent content, String item) {
            var points = content.points(item).orElseThrow();
            return reversed.contains(item) ? BigDecimal.ONE.subtract(points) : points;
        }
    }

    /// The mean of all items, unrounded: it is rounded where it is shown.
    record Mean(List<String> items) implements Formula {

        @Override
        public Score score(ResponseContent content) {
            return switch (new Sum(items, Set.of()).score(content)) {
                case Score.Incomplete incomplete -> incomplete;
                case Score.Scored(var sum) ->
                        new Score.Scored(
                                sum.divide(
                                        BigDecimal.valueOf(items.size()), MathContext.DECIMAL128));
            };
        }
    }

    /// Yes to how many of these; items that are not asked do not count, unanswered ones do.
    record Yes(List<String> items) implements Formula {

        @Override
        public Score score(ResponseContent content) {
            var asked = content.asked().stream().map(Question::id).filter(items::contains).toList();
            return new Sum(asked, Set.of()).score(content);
        }
    }

    /// ASQ: 0 negative, 1 positive and not acute, 2 positive and acute. A refusal is positive.
    record Asq() implements Formula {

        private static final List<String> FIRST = List.of("1", "2", "3", "4");
        private static final Reply YES = new AnswerValue.Chosen("yes");

        @Override
        public Score score(ResponseContent content) {
            if (content.says("5", YES)) return scored(2);
            var missing = new ArrayList<>(FIRST);
            missing.removeIf(it -> content.reply(it).isPresent());
            boolean positive = FIRST.stream().anyMatch(it -> positive(content, it));
            if (positive && content.reply("5").isEmpty()) missing.add("5");
            if (!missing.isEmpty()) return new Score.Incomplete(missing);
            return scored(positive ? 1 : 0);
        }

        /// One answered yes or refused: what is known before everything is answered.
        static boolean positive(ResponseContent content, String item) {
            return content.reply(item)
                    .filter(it -> !it.equals(new AnswerValue.Chosen("no")))
                    .isPresent();
        }

        static boolean positive(ResponseContent content) {
            return FIRST.stream().anyMatch(it -> positive(content, it));
        }
    }

    /// C-SSRS screener: 0 nothing, 1 low, 2 moderate, 3 high.
    record Columbia() implements Formula {

        private static final Reply YES = new AnswerValue.YesNo(true);

        @Override
        public Score score(ResponseContent content) {
            if (anyOf(content, "4", "5", "6-recent")) return scored(3);
            var missing = content.open().stream().map(Question::id).toList();
            if (!missing.isEmpty()) return new Score.Incomplete(missing);
            if (anyOf(content, "3", "6")) return scored(2);
            return scored(anyOf(content, "1", "2") ? 1 : 0);
        }

        private static boolean anyOf(ResponseContent content, String... items) {
            return List.of(items).stream().anyMatch(it -> content.says(it, YES));
        }
    }

    /// TAPS, one substance: nothing where its use was denied, else a point for each yes.
    record Substance(List<String> use, List<String> yes) implements Formula {

        @Override
        public Score score(ResponseContent content) {
            var asked = content.asked().stream().map(Question::id).toList();
            var missing =
                    use.stream()
                            .filter(asked::contains)
                            .filter(it -> unanswered(content, it))
                            .toList();
            boolean none = use.stream().noneMatch(asked::contains);
            if (none) return new Score.Incomplete(use);
            return missing.isEmpty() ? new Yes(yes).score(content) : new Score.Incomplete(missing);
        }

        private static boolean unanswered(ResponseContent content, String item) {
            return content.reply(item).filter(it -> it instanceof AnswerValue.Chosen).isEmpty();
        }
    }

    /// What no formula says, and this class does.
    static Formula judged(String name) {
        return switch (name) {
            case "ASQ" -> new Asq();
            case "C_SSRS" -> new Columbia();
            default -> throw new IllegalArgumentException("is judged in an unknown way: " + name);
        };
    }

    private static Score scored(int value) {
        return new Score.Scored(BigDecimal.valueOf(value));
    }
}
