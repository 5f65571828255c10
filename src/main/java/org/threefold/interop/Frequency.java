package org.threefold.interop;

import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// So many times in so many days. Refuses zero and less.
record Frequency(BigDecimal times, BigDecimal days) {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    Frequency {
        if (times.signum() <= 0 || days.signum() <= 0) {
            throw new IllegalArgumentException("Something that is taken is taken at least once");
        }
    }

    /// The highest rate that a FHIR timing allows, if it is one of hours, days or weeks.
    static Optional<Frequency> of(TimingRepeatComponent repeat) {
        var period = repeat.getPeriod();
        var unit = repeat.getPeriodUnit();
        int times = Math.max(repeat.getFrequency(), repeat.getFrequencyMax());
        if (period == null || unit == null || period.signum() <= 0 || times <= 0) {
            return Optional.empty();
        }
        return daysIn(unit, period).map(days -> new Frequency(BigDecimal.valueOf(times), days));
    }

    BigDecimal timesADay(BigDecimal amount) {
        return Clean.number(amount.multiply(times).divide(days, MathContext.DECIMAL32));
    }

    String words() {
        if (days.compareTo(BigDecimal.ONE) == 0) {
            return times.compareTo(BigDecimal.ONE) == 0
                    ? "once a day"
                    : plain(times) + " times a day";
        }
        if (times.compareTo(BigDecimal.ONE) == 0 && days.compareTo(BigDecimal.ONE) > 0) {
            return "every " + plain(days) + " days";
        }
        return plain(timesADay(BigDecimal.ONE)) + " times a day";
    }

    private static Optional<BigDecimal> daysIn(UnitsOfTime unit, BigDecimal period) {
        return switch (unit) {
            case H -> Optional.of(period.divide(HOURS, MathContext.DECIMAL32));
            case D -> Optional.of(period);
            case WK -> Optional.of(period.multiply(WEEK));
            case S, MIN, MO, A, NULL -> Optional.empty();
        };
    }

    private static String plain(BigDecimal number) {
        return Clean.number(number).toPlainString();
    }
}
