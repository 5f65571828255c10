package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One taking as it is being read, and whether what is said of it agrees.
final class TakingDraft {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /// More often than every hour is a slip of the pen.
    private static final BigDecimal MOST = BigDecimal.valueOf(24);

    private static final Set<Set<String>> OVERLAPS =
            Set.of(
                    Set.of("morning", "breakfast"),
                    Set.of("noon", "lunch"),
                    Set.of("afternoon", "lunch"),
                    Set.of("evening", "dinner"),
                    Set.of("evening", "bedtime"));

    private final List<Amount> amounts = new ArrayList<>();
    private final List<BigDecimal> rates = new ArrayList<>();
    private final Set<String> slots = new LinkedHashSet<>();
    private @Nullable Amount each = null;
    private int weekdays = 0;
    private boolean meals = false;
    private boolean once = false;
    private boolean clash = false;
    private boolean open = false;
    private boolean day = false;

    void amount(Amount amount, boolean either) {
        open |= timed();
        var same = amounts.stream().filter(it -> it.unit() == amount.unit()).findFirst();
        if (same.isEmpty()) {
            amounts.add(amount);
        } else if (either) {
            amounts.remove(same.get());
            amounts.add(same.get().value().compareTo(amount.value()) > 0 ? same.get() : amount);
        } else {
            clash |= same.get().value().compareTo(amount.value()) != 0;
        }
    }

    void again(Amount amount) {
        amount(amount, false);
        open = false;
    }

    void each(Amount amount) {
        clash |= each != null;
        each = amount;
    }

    /// A timing after an amount that itself came after a timing could belong to either.
    void rate(BigDecimal timesADay) {
        clash |= open;
        rates.add(timesADay);
    }

    /// How a part of the day follows what was said before it.
    enum Joint {
        NONE,
        COMMA,
        AND
    }

    /// "Every 12 hours and at bedtime" may mean one more taking; "every morning with breakfast" is
    /// one time of the day said twice.
    void slot(String name, Joint joint, boolean besideARate) {
        clash |= open || besideARate;
        boolean same = slots.stream().anyMatch(it -> it.equals(name) || overlap(it, name));
        boolean apart = slots.stream().anyMatch(it -> !it.equals(name) && !overlap(it, name));
        boolean clock =
                apart
                        && joint == Joint.NONE
                        && slots.stream().anyMatch(it -> byClock(it) != byClock(name));
        clash |= same && joint == Joint.COMMA;
        clash |= slots.contains(name) && joint == Joint.AND;
        if (!clock && (!same || joint == Joint.AND)) slots.add(name);
    }

    private static boolean overlap(String one, String other) {
        return !one.equals(other) && OVERLAPS.contains(Set.of(one, other));
    }

    private static boolean byClock(String slot) {
        return Character.isDigit(slot.charAt(0));
    }

    /// Several days of a change are in one instruction: the next one begins a step.
    boolean named() {
        return day;
    }

    void day() {
        day = true;
        once = true;
    }

    void meals() {
        meals = true;
    }

    void weekdays(int days) {
        weekdays += days;
    }

    void once() {
        once = true;
    }

    boolean timed() {
        return !rates.isEmpty() || !slots.isEmpty() || weekdays > 0 || once;
    }

    boolean amounted() {
        return !amounts.isEmpty();
    }

    boolean says() {
        return timed() || amounted();
    }

    Optional<DoseUnit> lastUnit() {
        return amounts.stream().map(Amount::unit).filter(DoseUnit::countsPieces).findFirst();
    }

    Optional<String> problem() {
        if (clash) return Optional.of("which of two amounts holds");
        if (!says()) return Optional.empty();
        if (timed() && timesADay().isEmpty()) return Optional.of("which of two frequencies holds");
        return timesADay()
                .filter(it -> it.compareTo(MOST) > 0 || it.signum() <= 0)
                .map(it -> "so many times a day");
    }

    Taking taking(List<Amount> before) {
        return new Taking(amounts.isEmpty() ? before : amounts, each, timesADay().orElse(null));
    }

    private Optional<BigDecimal> timesADay() {
        var rate = rate();
        if (rate.isEmpty() || weekdays == 0) return rate;
        if (weekdays > 7) return Optional.empty();
        var share = BigDecimal.valueOf(weekdays).divide(WEEK, MathContext.DECIMAL64);
        if (rate.get().compareTo(BigDecimal.ONE) >= 0)
            return Optional.of(rate.get().multiply(share));
        boolean agree = rate.get().subtract(share).abs().compareTo(new BigDecimal("0.001")) < 0;
        return agree ? Optional.of(share) : Optional.empty();
    }

    private Optional<BigDecimal> rate() {
        if (rates.isEmpty() && slots.isEmpty())
            return weekdays > 0 || once ? Optional.of(BigDecimal.ONE) : Optional.empty();
        if (rates.isEmpty())
            return meals ? Optional.empty() : Optional.of(BigDecimal.valueOf(slots.size()));
        var rate = rates.getFirst();
        if (rates.stream().anyMatch(it -> it.compareTo(rate) != 0)) return plainDaily();
        var parts = BigDecimal.valueOf(slots.size());
        if (slots.isEmpty() || meals) return Optional.of(rate);
        if (rate.compareTo(BigDecimal.ONE) == 0) return Optional.of(parts);
        boolean rare = rate.compareTo(BigDecimal.ONE) < 0 && slots.size() == 1;
        return rare || rate.compareTo(parts) == 0 ? Optional.of(rate) : Optional.empty();
    }

    /// "daily" beside a rate above one only says that it is so on every day.
    private Optional<BigDecimal> plainDaily() {
        var others =
                rates.stream()
                        .filter(it -> it.compareTo(BigDecimal.ONE) != 0)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .toList();
        boolean above = others.size() == 1 && others.getFirst().compareTo(BigDecimal.ONE) > 0;
        return above && slots.isEmpty() ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
