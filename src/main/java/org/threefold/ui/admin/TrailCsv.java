package org.threefold.ui.admin;

import org.threefold.casefile.RecordEvent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events of the trail as comma-separated values (RFC 4180), with times in UTC: an accounting of
/// who read, wrote or was denied what. A value that a spreadsheet would take for a formula begins
/// with an apostrophe.
final class TrailCsv {

    private static final String HEAD = "time_utc,who,act,sections,records,result,reason,detail";

    private TrailCsv() {}

    /// @param remark of the whole file, in a line of its own before the events; empty for none
    static String of(List<RecordEvent> events, String remark) {
        return Stream.of(
                        Stream.of(HEAD),
                        remark.isEmpty() ? Stream.<String>of() : Stream.of(remark(remark)),
                        events.stream().map(TrailCsv::line))
                .flatMap(it -> it)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String remark(String words) {
        return Stream.of("", "", words, "", "", "", "", "")
                .map(TrailCsv::value)
                .collect(Collectors.joining(","));
    }

    private static String line(RecordEvent one) {
        var event = one.event();
        var records =
                one.records().stream()
                        .map(RecordEvent.Whose::words)
                        .collect(Collectors.joining("; "));
        return Stream.of(
                        event.at().toString(),
                        TrailWords.who(event),
                        TrailWords.act(event),
                        String.join("; ", event.sections()),
                        records,
                        event.result().column(),
                        event.reason(),
                        event.detail())
                .map(TrailCsv::value)
                .collect(Collectors.joining(","));
    }

    private static String value(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        var safe = formula ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
