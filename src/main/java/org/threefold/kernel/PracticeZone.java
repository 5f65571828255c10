package org.threefold.kernel;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.time.DateTimeException;
import java.time.ZoneId;

/// Reads the setting `threefold.zone`. There is no default: the zone decides on which day a
/// conference is held and a clearance expires.
public final class PracticeZone {

    private static final String WANTED =
            "Set THREEFOLD_ZONE to the time zone of the practice, by its name in the IANA time zone"
                    + " database, for example America/Los_Angeles or Europe/Berlin.";

    private PracticeZone() {}

    /// Refuses what is empty, unknown, or a fixed offset, which knows no change of the clock; "UTC"
    /// is one of these.
    public static ZoneId of(String name) {
        if (name.isBlank()) throw new Unusable("The time zone of the practice is not set.");
        try {
            var zone = ZoneId.of(name.strip());
            if (!zone.getId().contains("/"))
                throw new Unusable("'" + name + "' is not a region's time zone.");
            return zone;
        } catch (DateTimeException _) {
            throw new Unusable("'" + name + "' is no known time zone.");
        }
    }

    /// The application does not start with this zone.
    public static final class Unusable extends RuntimeException {
        Unusable(String why) {
            super(why);
        }
    }

    /// Says at startup what is wrong, and what to set.
    static final class Explained extends AbstractFailureAnalyzer<Unusable> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Unusable cause) {
            return new FailureAnalysis(cause.getMessage(), WANTED, cause);
        }
    }
}
