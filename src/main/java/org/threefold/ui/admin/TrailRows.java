package org.threefold.ui.admin;

import org.threefold.audit.AuditResult;
import org.threefold.casefile.RecordEvent;
import org.threefold.kernel.Page;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Tag;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of the trail: an event each, or what one person did within an hour.
final class TrailRows {

    private TrailRows() {}

    /// Each under its place in all that was found.
    static List<Row> single(Page<RecordEvent> page, ZoneId zone) {
        return IntStream.range(0, page.rows().size())
                .mapToObj(at -> row(page.from() + at, page.rows().get(at), zone))
                .toList();
    }

    static List<Row> grouped(List<RecordEvent> events, ZoneId zone) {
        var groups = TrailGroup.of(events, zone);
        return IntStream.range(0, groups.size())
                .mapToObj(at -> row(at, groups.get(at), zone))
                .toList();
    }

    private static Row row(int at, RecordEvent one, ZoneId zone) {
        var event = one.event();
        return Row.of(
                String.valueOf(at),
                Cell.text(Dates.second(event.at(), zone)),
                Cell.text(TrailWords.who(event)),
                Cell.several(
                        Cell.text(TrailWords.act(event)), Cell.quiet(TrailWords.detail(event))),
                Cell.quiet(TrailWords.whose(one)),
                Cell.tag(TrailWords.tag(event.result())));
    }

    private static Row row(int at, TrailGroup group, ZoneId zone) {
        var events = group.events();
        var worst =
                events.stream()
                        .map(it -> it.event().result())
                        .max(Comparator.comparing(TrailRows::weight))
                        .orElseThrow();
        return Row.of(
                String.valueOf(at),
                Cell.text(Dates.moment(group.hour(), zone)),
                Cell.text(group.who()),
                Cell.text(counted(events, it -> TrailWords.act(it.event()))),
                Cell.quiet(counted(events, TrailWords::whose)),
                Cell.tag(
                        new Tag(
                                TrailWords.tag(worst).tone(),
                                TrailWords.tag(worst).symbol(),
                                counted(
                                        events,
                                        it -> TrailWords.tag(it.event().result()).words()))));
    }

    private static int weight(AuditResult result) {
        return switch (result) {
            case DONE, PERMITTED -> 0;
            case REFUSED, FAILED -> 1;
            case DENIED -> 2;
        };
    }

    private static String counted(List<RecordEvent> events, Function<RecordEvent, String> of) {
        Map<String, Integer> times = new LinkedHashMap<>();
        events.forEach(it -> times.merge(of.apply(it), 1, Integer::sum));
        return times.entrySet().stream()
                .map(
                        it ->
                                it.getValue() == 1
                                        ? it.getKey()
                                        : it.getKey() + " (" + it.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
