package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.threefold.medicine.DoseText;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How often, as FHIR says it in fields and codes, in the words that the reader of dose
/// instructions knows. What it cannot say in words stays in words that nobody can read as a rate.
final class TimingWords {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private static final Map<String, String> PARTS =
            Map.ofEntries(
                    Map.entry("MORN", "in the morning"),
                    Map.entry("NOON", "at noon"),
                    Map.entry("AFT", "in the afternoon"),
                    Map.entry("EVE", "in the evening"),
                    Map.entry("NIGHT", "at night"),
                    Map.entry("HS", "at bedtime"),
                    Map.entry("WAKE", "in the morning"),
                    Map.entry("CM", "with breakfast"),
                    Map.entry("ACM", "before breakfast"),
                    Map.entry("PCM", "after breakfast"),
                    Map.entry("CD", "with lunch"),
                    Map.entry("ACD", "before lunch"),
                    Map.entry("PCD", "after lunch"),
                    Map.entry("CV", "with dinner"),
                    Map.entry("ACV", "before dinner"),
                    Map.entry("PCV", "after dinner"),
                    Map.entry("C", "with meals"),
                    Map.entry("AC", "before meals"),
                    Map.entry("PC", "after meals"));

    private static final Map<String, String> CODES =
            Map.of(
                    "BED",
                    "at bedtime",
                    "AM",
                    "in the morning",
                    "PM",
                    "in the evening",
                    "WK",
                    "weekly",
                    "MO",
                    "monthly");

    private TimingWords() {}

    static String of(Timing timing) {
        var repeat = timing.hasRepeat() ? repeated(timing.getRepeat()) : "";
        if (!repeat.isBlank()) return repeat;
        if (timing.hasEvent()) return "on named dates";
        return coded(timing.getCode());
    }

    /// "for 3 days", where the fields say how long.
    static String duration(Timing timing) {
        var bounds = timing.getRepeat().getBounds();
        if (!(bounds instanceof Duration duration) || duration.getValue() == null) return "";
        var unit = Codings.orEmpty(duration.hasCode() ? duration.getCode() : duration.getUnit());
        return "for " + plain(duration.getValue()) + " " + unit.toLowerCase(Locale.ROOT);
    }

    private static String repeated(TimingRepeatComponent repeat) {
        var rate = rate(repeat);
        var parts = parts(repeat);
        var days = days(repeat);
        if (!parts.isEmpty()) {
            boolean same = rate.equals(parts.size() + " times a day");
            boolean daily = rate.equals("once a day") || rate.isBlank();
            rate =
                    same
                            ? rate
                            : daily
                                    ? String.join(" and ", parts)
                                    : rate + " " + String.join(" and ", parts);
        }
        boolean byDays = !days.isBlank() && rate.equals("once a day");
        return byDays ? days : (rate + " " + days).strip();
    }

    /// The highest rate that the fields allow. A period without a number of times means once.
    private static String rate(TimingRepeatComponent repeat) {
        int times = Math.max(repeat.getFrequency(), repeat.getFrequencyMax());
        var unit = repeat.getPeriodUnit();
        var period = repeat.getPeriod();
        if (period == null || unit == null || period.signum() <= 0) {
            if (times > 0) return times + " times in a time that is not given";
            return repeat.getCount() == 1 ? "once" : "";
        }
        if (times < 0) return "so often that it cannot be";
        return rate(BigDecimal.valueOf(times == 0 ? 1 : times), period, unit);
    }

    private static String rate(BigDecimal times, BigDecimal period, UnitsOfTime unit) {
        return switch (unit) {
            case H -> hourly(times, period);
            case D -> daily(times, period);
            case WK -> daily(times, period.multiply(WEEK));
            case MO ->
                    times.compareTo(BigDecimal.ONE) == 0
                            ? "every " + plain(period) + " months"
                            : "some times a month";
            case S, MIN, A, NULL -> "every " + plain(period) + " of another unit";
        };
    }

    private static String hourly(BigDecimal times, BigDecimal period) {
        var aDay = times.multiply(HOURS).divide(period, MathContext.DECIMAL64);
        boolean rare = aDay.compareTo(BigDecimal.ONE) < 0;
        if (rare) return daily(times, period.divide(HOURS, MathContext.DECIMAL64));
        if (aDay.compareTo(BigDecimal.ONE) == 0) return "once a day";
        boolean whole = aDay.stripTrailingZeros().scale() <= 0;
        boolean once = times.compareTo(BigDecimal.ONE) == 0;
        return once && !whole ? "every " + plain(period) + " hours" : plain(aDay) + " times a day";
    }

    private static String daily(BigDecimal times, BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) == 0)
            return times.compareTo(BigDecimal.ONE) == 0
                    ? "once a day"
                    : plain(times) + " times a day";
        if (times.compareTo(BigDecimal.ONE) == 0) return "every " + plain(days) + " days";
        if (days.compareTo(WEEK) == 0) return plain(times) + " times a week";
        return plain(times) + " times every " + plain(days) + " days";
    }

    private static List<String> parts(TimingRepeatComponent repeat) {
        var parts = new ArrayList<String>();
        repeat.getTimeOfDay().forEach(it -> parts.add("at " + clock(it.getValue())));
        repeat.getWhen().stream()
                .filter(it -> it.getValue() != null)
                .map(it -> it.getValue().toCode())
                .map(it -> PARTS.getOrDefault(it, "at a time of the day called " + it))
                .distinct()
                .forEach(parts::add);
        return parts;
    }

    private static String clock(String time) {
        return time.matches("\\d{2}:\\d{2}.*") ? time.substring(0, 5) : time;
    }

    private static String days(TimingRepeatComponent repeat) {
        var days =
                repeat.getDayOfWeek().stream()
                        .filter(it -> it.getValue() != null)
                        .map(it -> it.getValue().getDisplay())
                        .distinct()
                        .toList();
        return days.isEmpty() ? "" : "on " + String.join(" and ", days);
    }

    /// A code such as BID or Q4H, or its words: the first that says a rate.
    private static String coded(CodeableConcept code) {
        var said =
                Stream.concat(
                                code.getCoding().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.of(
                                                                Codings.orEmpty(it.getCode()),
                                                                Codings.orEmpty(it.getDisplay()))),
                                Stream.of(Codings.orEmpty(code.getText())))
                        .filter(it -> !it.isBlank())
                        .map(it -> CODES.getOrDefault(it.strip(), it.strip()))
                        .toList();
        return said.stream()
                .filter(TimingWords::readable)
                .findFirst()
                .orElse(said.isEmpty() ? "" : said.getLast());
    }

    private static boolean readable(String words) {
        return DoseText.read(words) instanceof DoseText.Known known
                && known.steps().getFirst().takings().getFirst().timesADay() != null;
    }

    private static String plain(BigDecimal number) {
        return Clean.number(number).toPlainString();
    }
}
