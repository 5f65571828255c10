package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import org.threefold.audit.TrailSeals;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// How the sealing of the trail goes, in one sentence above it.
final class SealLine {

    /// A seal is written each minute in which anything happened.
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final Tag WRONG = Tag.danger("Not sealed");

    private SealLine() {}

    static Div of(TrailSeals.Status status, Clock clock) {
        var sentence = Texts.faint(words(status, clock));
        var row = well(status, clock) ? new Div(sentence) : new Div(new Badge(WRONG), sentence);
        row.addClassName("row");
        return row;
    }

    private static String words(TrailSeals.Status status, Clock clock) {
        if (!status.setUp())
            return "The trail is not sealed: no place outside the database is set up for seals.";
        var last =
                status.at()
                        .map(it -> "Sealed outside the database, last at " + words(clock, it) + ".")
                        .orElse("Not sealed yet.");
        return status.problem().isEmpty() ? last : status.problem() + " " + last;
    }

    private static String words(Clock clock, Instant at) {
        return Dates.moment(at, clock.getZone());
    }

    private static boolean well(TrailSeals.Status status, Clock clock) {
        return status.problem().isEmpty()
                && status.at().filter(it -> it.plus(LATE).isAfter(clock.instant())).isPresent();
    }
}
