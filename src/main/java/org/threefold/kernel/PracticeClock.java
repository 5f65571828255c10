package org.threefold.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/// The time, and the zone of the practice: what day it is, and when a day begins, for everybody and
/// on every node. It is the only [Clock] of the application, so `LocalDate.now(clock)` is the
/// practice's day wherever the machine is. The zone is the setting `threefold.zone`.
public class PracticeClock extends Clock {

    private final Clock time;
    private final ZoneId zone;

    /// @param time whose zone does not matter
    public PracticeClock(Clock time, ZoneId zone) {
        this.time = Objects.requireNonNull(time);
        this.zone = Objects.requireNonNull(zone);
    }

    /// The machine's time in the practice's zone.
    public static PracticeClock system(ZoneId zone) {
        return new PracticeClock(Clock.systemUTC(), zone);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public PracticeClock withZone(ZoneId other) {
        return new PracticeClock(this, other);
    }

    public final Instant now() {
        return instant();
    }

    public final ZoneId zone() {
        return getZone();
    }

    /// The practice's day.
    public final LocalDate today() {
        return dayOf(instant());
    }

    /// The practice's day at a moment.
    public final LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, getZone());
    }

    /// The first moment of a day of the practice: midnight, or later where the change of the clock
    /// leaves midnight out.
    public final Instant startOf(LocalDate day) {
        return day.atStartOfDay(getZone()).toInstant();
    }
}
