package org.threefold.medicine;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the most that may be taken: "max 4 tablets per day", "not more than 2 in 12 hours", "up to
/// 3 times a day". A limit of acetaminophen alone is none of the medicine. "Up to 2 tablets every 6
/// hours" is an amount and "for up to 1 day" a duration.
final class LimitGrammar {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final String[] MARKS = {
        "max daily amount",
        "max daily dose",
        "daily max",
        "max dose",
        "max",
        "mdd",
        "nte",
        "not to exceed",
        "do not exceed",
        "don't exceed",
        "no more than",
        "not more than",
        "do not take more than",
        "don't take more than",
        "do not use more than",
        "never more than",
        "never take more than",
        "not exceed",
        "not exceeding",
        "at most",
        "limit",
        "limited to",
        "limit to"
    };

    private final Cursor cursor;

    LimitGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<DoseItem> read() {
        int from = cursor.at();
        boolean soft = cursor.eatAny("may take up to", "up to");
        if (!soft && !cursor.eatAny(MARKS)) return Optional.empty();
        boolean daily =
                cursor.rest(from, cursor.at()).contains("daily")
                        || cursor.rest(from, cursor.at()).equals("mdd");
        while (cursor.eatAny(
                "of",
                "dose",
                "amount",
                "is",
                ":",
                "=",
                "total",
                ".",
                "take",
                "daily",
                "a total of",
                "in a day"))
            daily |=
                    cursor.at() > from && cursor.rest(cursor.at() - 1, cursor.at()).equals("daily");
        var number = cursor.number();
        if (number.isEmpty()) return soft ? none(from) : unread(from);
        var unit = unit();
        boolean times = unit.isEmpty() && cursor.eat("times");
        if (soft && unit.isEmpty() && !times && cursor.eatAny("day", "week", "month"))
            return none(from);
        cursor.eatAny("total", "doses");
        boolean other =
                cursor.eatAny(
                        "acetaminophen",
                        "of acetaminophen",
                        "tylenol",
                        "of tylenol",
                        "apap",
                        "of apap");
        var hours = period();
        if (other) return Optional.of(new DoseItem.Comma());
        if (hours.isEmpty() && soft)
            return times ? unread(from) : amount(number.get().high(), unit);
        if (hours.isEmpty() && !daily) return unread(from);
        return Optional.of(
                new DoseItem.Most(
                        number.get().high(), unit.orElse(null), times, hours.orElse(DAY)));
    }

    private static Optional<DoseItem> amount(BigDecimal value, Optional<DoseUnit> unit) {
        if (unit.isEmpty()) return Optional.of(new DoseItem.Bare(value));
        return unit.get().mayBe(value)
                ? Optional.of(
                        new DoseItem.Much(new Amount(value, unit.get()), DoseItem.Reference.NEW))
                : Optional.of(new DoseItem.Unread(value.toPlainString()));
    }

    private Optional<DoseUnit> unit() {
        var unit = cursor.seesWord() ? DoseUnit.of(cursor.peek(0)) : Optional.<DoseUnit>empty();
        unit.ifPresent(_ -> cursor.next());
        return unit;
    }

    private Optional<BigDecimal> period() {
        int from = cursor.at();
        if (cursor.eatAny("daily", "bid", "tid") && !cursor.rest(from, cursor.at()).endsWith("id"))
            return Optional.of(DAY);
        cursor.back(from);
        boolean joined = cursor.eatAny("in a", "within a", "a", "every", "in", "within", "during");
        if (joined && cursor.eat("day")) return Optional.of(DAY);
        boolean strict = cursor.rest(from, cursor.at()).matches("every|q");
        var number = joined ? cursor.number() : Optional.<Cursor.Span>empty();
        cursor.eat("-");
        if (number.isPresent() && cursor.eatAny("hour period", "hour")) {
            var hours = number.get().low();
            boolean whole = hours.compareTo(DAY) == 0;
            if (hours.signum() > 0 && (whole || !strict)) return Optional.of(hours);
        }
        cursor.back(from);
        return Optional.empty();
    }

    private Optional<DoseItem> unread(int from) {
        return Optional.of(new DoseItem.Unread(cursor.rest(from, cursor.at() + 1)));
    }

    private Optional<DoseItem> none(int from) {
        cursor.back(from);
        return Optional.empty();
    }
}
