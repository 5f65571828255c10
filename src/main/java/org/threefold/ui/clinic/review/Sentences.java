package org.threefold.ui.clinic.review;

import org.threefold.review.OpinionHeader;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How far a round is, in one sentence before the three seats.
final class Sentences {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> NUMBERS = List.of("None", "One", "Two", "All");

    private Sentences() {}

    static String of(RoundView view, ZoneId zone) {
        long signed = view.reveal().voices().stream().filter(Sentences::signed).count();
        if (!view.reveal().opened())
            return NUMBERS.get((int) signed)
                    + " of the three opinions "
                    + (signed == 1 ? "is" : "are")
                    + " signed. They open together when the last one is.";
        var opened =
                "All three opinions were signed blind and opened at "
                        + TIME.format(last(view).atZone(zone))
                        + ".";
        if (view.reveal().opinions().isEmpty()) return opened;
        var differences = view.differences();
        var about =
                differences.about().isEmpty()
                        ? ""
                        : " They differ about " + differences.about() + ".";
        return opened + " " + differences.sentence() + about;
    }

    /// When the last of the three first signed: what is signed later is a changed mind.
    private static Instant last(RoundView view) {
        return view.reveal().headers().stream()
                .filter(one -> one.supersedes() == null)
                .map(OpinionHeader::at)
                .max(Comparator.naturalOrder())
                .orElse(view.round().openedAt());
    }

    private static boolean signed(Voice voice) {
        return voice instanceof Voice.Open || voice instanceof Voice.Closed;
    }
}
