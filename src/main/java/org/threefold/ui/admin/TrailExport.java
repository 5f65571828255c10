package org.threefold.ui.admin;

import org.threefold.casefile.RecordEvent;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.Locale;

/// The file of an export of the trail. A file that does not hold all that was asked for says so in
/// its name and in its first line.
record TrailExport(String name, String content) {

    /// @param found at least one event more than `most`, where there are more
    /// @param most how many events one file holds
    static TrailExport of(Outcome<List<RecordEvent>> found, int most) {
        return switch (found) {
            case Outcome.Refused<List<RecordEvent>>(var why) ->
                    new TrailExport(
                            "audit-trail-not-exported.csv",
                            TrailCsv.of(List.of(), "Not exported: " + why));
            case Outcome.Done<List<RecordEvent>>(var events) when events.size() > most ->
                    new TrailExport(
                            "audit-trail-not-complete.csv",
                            TrailCsv.of(events.subList(0, most), notComplete(most)));
            case Outcome.Done<List<RecordEvent>>(var events) ->
                    new TrailExport("audit-trail.csv", TrailCsv.of(events, ""));
        };
    }

    private static String notComplete(int most) {
        return String.format(
                Locale.ENGLISH,
                "Not complete: more than %,d events match, and these are the newest. Narrow the"
                        + " search and export each part.",
                most);
    }
}
