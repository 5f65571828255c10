package org.threefold.ui.clinic.consent;

import static java.util.stream.Collectors.joining;

import org.threefold.consent.ConsentEnding;
import org.threefold.consent.ConsentProgress;
import org.threefold.consent.ConsentProgress.Missing;
import org.threefold.consent.ConsentStanding;
import org.threefold.consent.ConsentStanding.ReconsentDue.Because;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;

import java.time.ZoneId;

/// Where a consent stands, in words for staff: the state, and why.
final class StandingWords {

    private StandingWords() {}

    static Tag tag(ConsentStanding it) {
        return switch (it) {
            case ConsentStanding.None _ -> Tag.plain("Not offered");
            case ConsentStanding.Offered _ -> Tag.warn("Offered").under("◔");
            case ConsentStanding.Taught _ -> Tag.warn("Understood, not signed").under("◑");
            case ConsentStanding.Active _ -> Tag.ok("Signed, in force");
            case ConsentStanding.ReconsentDue _ -> Tag.warn("To be asked again");
            case ConsentStanding.Expired _ -> Tag.warn("Expired");
            case ConsentStanding.Withdrawn _ -> Tag.danger("Withdrawn");
            case ConsentStanding.Refused _ -> Tag.danger("Refused");
        };
    }

    static String sentence(ConsentStanding standing, ZoneId zone) {
        return switch (standing) {
            case ConsentStanding.None(var why) -> why.words();
            case ConsentStanding.Offered(_, var progress) -> offered(progress);
            case ConsentStanding.Taught(_, _, var missing) ->
                    missing.isEmpty()
                            ? "All is ready. The patient can sign, or say no."
                            : "Missing before a signature: "
                                    + missing.stream().map(Missing::words).collect(joining("; "))
                                    + ".";
            case ConsentStanding.Active active -> active(active, zone);
            case ConsentStanding.ReconsentDue due ->
                    "Signed on %s, and to be asked again: %s"
                            .formatted(
                                    Dates.day(due.signed().on()),
                                    due.because().stream()
                                            .sorted()
                                            .map(Because::words)
                                            .collect(joining(" ")));
            case ConsentStanding.Expired expired ->
                    "Signed on %s. It held until %s."
                            .formatted(
                                    Dates.day(expired.signed().on()),
                                    Dates.day(expired.on().minusDays(1)));
            case ConsentStanding.Withdrawn(var by) ->
                    "The patient took it back. " + ending(by, zone);
            case ConsentStanding.Refused(var by) -> "The patient said no. " + ending(by, zone);
        };
    }

    private static String offered(ConsentProgress it) {
        if (it.nextPage().isPresent())
            return "The patient has read %d of 16 pages.".formatted(it.read().size());
        if (it.stopped())
            return "Three rounds were not enough. Talk with the patient; nothing more is asked.";
        return "All pages are read. Round %d of 3 of the questions goes on.".formatted(it.round());
    }

    private static String active(ConsentStanding.Active it, ZoneId zone) {
        var first =
                "Signed on %s, holds until %s. First dose not before %s. %s"
                        .formatted(
                                Dates.day(it.signed().on()),
                                Dates.day(it.expires().minusDays(1)),
                                it.firstDoseFrom()
                                        .map(at -> Dates.moment(at, zone))
                                        .orElse("known"),
                                it.choices().sentence());
        return it.newerText().isEmpty()
                ? first
                : first
                        + " Version %d only says the same better: nobody is asked again."
                                .formatted(it.newerText().get());
    }

    static String ending(ConsentEnding it, ZoneId zone) {
        return "%s, %s: %s."
                .formatted(
                        Dates.moment(it.at(), zone),
                        it.channel().words(),
                        it.part().words() + ", recorded by " + it.name());
    }
}
