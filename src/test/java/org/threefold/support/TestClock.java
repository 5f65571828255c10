package org.threefold.support;

import org.threefold.kernel.PracticeClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The clock of tests that run in the clinic: the machine's time unless a test moves it. Every test
/// that moves it puts it back:
///
///     try (var _ = clock.ahead(Duration.ofDays(9))) { ... }
public final class TestClock extends PracticeClock {

    static final String ZONE = "America/Los_Angeles";

    private volatile Clock time = Clock.systemUTC();
    private volatile ZoneId zone = ZoneId.of(ZONE);

    public TestClock() {
        super(Clock.systemUTC(), ZoneId.of(ZONE));
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// Puts the clock back to the machine's time and the zone that all tests share.
    public interface Moved extends AutoCloseable {
        @Override
        void close();
    }

    /// The clock goes on, so much later than the machine's.
    public Moved ahead(Duration by) {
        time = Clock.offset(Clock.systemUTC(), by);
        return this::reset;
    }

    /// The clock stands at a moment.
    public Moved at(Instant moment) {
        time = Clock.fixed(moment, zone);
        return this::reset;
    }

    /// The clock stands at a local time of a practice elsewhere.
    public Moved at(ZoneId there, LocalDate day, LocalTime hour) {
        zone = there;
        return at(day.atTime(hour).atZone(there).toInstant());
    }

    private void reset() {
        time = Clock.systemUTC();
        zone = ZoneId.of(ZONE);
    }
}
