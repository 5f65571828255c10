package org.threefold.medicine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/// Reads how often: "every 4 to 6 hours", "3 times a day", "on Monday and Friday", "at bedtime".
final class TimingGrammar {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /// The shortest month gives the highest rate.
    private static final BigDecimal MONTH = BigDecimal.valueOf(28);

    private static final Map<String, String> RATES =
            Map.ofEntries(
                    Map.entry("bid", "2"),
                    Map.entry("tid", "3"),
                    Map.entry("qid", "4"),
                    Map.entry("daily", "1"),
                    Map.entry("qod", "0.5"));

    private final Cursor cursor;

    TimingGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<DoseItem> read() {
        int from = cursor.at();
        var found =
                named().or(this::counted)
                        .or(this::hourly)
                        .or(this::every)
                        .or(this::clock)
                        .or(this::weekdays)
                        .or(this::slot);
        if (found.isEmpty()) cursor.back(from);
        return found;
    }

    private Optional<DoseItem> named() {
        if (cursor.eatAny("every other day", "every alternate day", "alternate day"))
            return rate(new BigDecimal("0.5"));
        if (cursor.eat("every 0 rd day") || cursor.eat("every third day"))
            return rate(BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64));
        if (cursor.eatAny(
                "every hs", "every bedtime", "every night at bedtime", "nightly at bedtime"))
            return Optional.of(new DoseItem.Slot("bedtime"));
        if (cursor.eatAny("every day", "a day", "day a")) return rate(BigDecimal.ONE);
        if (cursor.eatAny(
                "every weekday",
                "weekday",
                "weekdays",
                "mon - fri",
                "monday - friday",
                "monday to friday",
                "monday through friday",
                "mon to fri")) return Optional.of(new DoseItem.Weekdays(5));
        if (cursor.eatAny("weekends", "weekend")) return Optional.of(new DoseItem.Weekdays(2));
        if (cursor.eatAny("weekly", "qweek", "qwk", "qw", "every week"))
            return rate(BigDecimal.ONE.divide(WEEK, MathContext.DECIMAL64));
        if (cursor.eatAny("monthly", "every month"))
            return rate(BigDecimal.ONE.divide(MONTH, MathContext.DECIMAL64));
        var rate = RATES.get(cursor.peek(0));
        if (rate == null) return Optional.empty();
        cursor.next();
        cursor.eatAny("a day", "daily");
        return rate(new BigDecimal(rate));
    }

    /// "3 times a day", "twice weekly", "once every 3 days", "4x/day", "3 doses a day"
    private Optional<DoseItem> counted() {
        int from = cursor.at();
        var times = times();
        if (times.isEmpty()) return Optional.empty();
        var hours = period();
        if (hours.isPresent())
            return rate(times.get().multiply(DAY).divide(hours.get(), MathContext.DECIMAL64));
        cursor.back(from);
        if (cursor.eatAny("once only", "once now", "once")) return Optional.of(new DoseItem.Once());
        if (times.get().compareTo(BigDecimal.ONE) == 0 && times().isPresent())
            return Optional.of(new DoseItem.Once());
        cursor.back(from);
        return Optional.empty();
    }

    private Optional<BigDecimal> times() {
        if (cursor.eat("once")) return Optional.of(BigDecimal.ONE);
        if (cursor.eat("twice")) return Optional.of(BigDecimal.TWO);
        if (cursor.eat("thrice")) return Optional.of(BigDecimal.valueOf(3));
        int from = cursor.at();
        var number = cursor.number();
        if (number.isPresent() && cursor.eatAny("times", "doses"))
            return number.map(Cursor.Span::high);
        cursor.back(from);
        return Optional.empty();
    }

    /// The hours in which so many times are: a day, every 3 days, a week, 24 hours.
    private Optional<BigDecimal> period() {
        int from = cursor.at();
        if (cursor.eatAny("daily", "nightly")) return Optional.of(DAY);
        if (cursor.eat("weekly")) return Optional.of(DAY.multiply(WEEK));
        boolean joined = cursor.eatAny("in a", "within a", "a", "every", "in", "within");
        if (!joined) return none(from);
        if (cursor.eat("day")) return Optional.of(DAY);
        if (cursor.eat("week")) return Optional.of(DAY.multiply(WEEK));
        var number = cursor.number().map(Cursor.Span::low).filter(it -> it.signum() > 0);
        cursor.eat("-");
        if (number.isPresent() && cursor.eatAny("hour period", "hour")) return number;
        if (number.isPresent() && cursor.eat("day")) return number.map(DAY::multiply);
        if (number.isPresent() && cursor.eat("week"))
            return number.map(it -> it.multiply(WEEK).multiply(DAY));
        return none(from);
    }

    /// "4 hourly"
    private Optional<DoseItem> hourly() {
        int from = cursor.at();
        var number = cursor.number();
        boolean said = number.isPresent() && cursor.sees("hour");
        boolean above = said && number.get().low().signum() > 0;
        if (above && cursor.next().text().equals("hourly"))
            return rate(DAY.divide(number.get().low(), MathContext.DECIMAL64));
        cursor.back(from);
        return Optional.empty();
    }

    /// "every 4 to 6 hours" is six times a day: the shortest interval is the highest rate.
    private Optional<DoseItem> every() {
        int from = cursor.at();
        if (!cursor.eat("every")) return Optional.empty();
        var number = cursor.number();
        cursor.eat("-");
        if (number.isPresent()) {
            var low = number.get().low();
            if (low.signum() <= 0) return none(from);
            if (cursor.eat("hour")) return rate(DAY.divide(low, MathContext.DECIMAL64));
            if (cursor.eat("day")) return rate(once(low));
            if (cursor.eat("week")) return rate(once(low.multiply(WEEK)));
            if (cursor.eat("month")) return rate(once(low.multiply(MONTH)));
            return none(from);
        }
        if (cursor.eat("hour")) return rate(DAY);
        if (DoseWords.weekday(cursor.peek(0))) return weekdays();
        return slot().or(() -> none(from));
    }

    /// "8 am", "at 8:00 pm", "20:00": one time of the day.
    private Optional<DoseItem> clock() {
        int from = cursor.at();
        cursor.eat("at");
        int begin = cursor.at();
        boolean hour = cursor.skip("\\d{1,2}");
        boolean minutes = hour && cursor.eat(":") && cursor.skip("\\d{2}");
        boolean half = hour && cursor.eatAny("am", "pm");
        if (minutes || half) return Optional.of(new DoseItem.Slot(cursor.rest(begin, cursor.at())));
        cursor.back(from);
        return Optional.empty();
    }

    private Optional<DoseItem> weekdays() {
        int from = cursor.at();
        cursor.eat("on");
        int days = 0;
        int after = cursor.at();
        while (DoseWords.weekday(cursor.peek(0))) {
            cursor.next();
            days++;
            after = cursor.at();
            while (cursor.eatAny(",", "and", "a", "-")) {}
        }
        cursor.back(days == 0 ? from : after);
        return days == 0 ? Optional.empty() : Optional.of(new DoseItem.Weekdays(days));
    }

    private Optional<DoseItem> slot() {
        int from = cursor.at();
        while (cursor.eatAny(
                "in the", "at", "in", "before", "after", "with", "every", "the", "on")) {}
        var found = DoseWords.slot(cursor.peek(0));
        if (found.isPresent()) {
            cursor.next();
            return found.map(DoseItem.Slot::new);
        }
        if (DoseWords.meals(cursor.peek(0))) {
            cursor.next();
            return Optional.of(new DoseItem.Meals());
        }
        return none(from);
    }

    private <T> Optional<T> none(int from) {
        cursor.back(from);
        return Optional.empty();
    }

    private static Optional<DoseItem> rate(BigDecimal timesADay) {
        return Optional.of(new DoseItem.Rate(timesADay));
    }

    private static BigDecimal once(BigDecimal days) {
        return BigDecimal.ONE.divide(days, MathContext.DECIMAL64);
    }
}
