package org.threefold.ui.clinic.referral;

import org.threefold.casefile.ReferralId;
import org.threefold.referral.Origin;
import org.threefold.referral.ReferralLine;
import org.threefold.referral.ReferralOrder;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Referrals as lines of a table, twenty-five at a time.
final class ReferralRows {

    static final int PAGE = 25;

    private ReferralRows() {}

    static Table table(String empty) {
        var table = new Table("Referrals", empty);
        columns().forEach(table::column);
        return table;
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Person"),
                Column.of("What is asked"),
                Column.of("From"),
                Column.narrow("Waiting").sortedBy(ReferralOrder.By.ARRIVAL),
                Column.of("Status"),
                Column.acts("Action"));
    }

    /// @param lines one more than a page when there are more
    /// @param to the page of one referral
    static void show(
            Table table,
            List<ReferralLine> lines,
            int from,
            Clock clock,
            Function<ReferralId, String> to) {
        var shown = lines.stream().limit(PAGE).toList();
        boolean more = lines.size() > PAGE;
        var words = shown.isEmpty() ? "" : (from + 1) + " to " + (from + shown.size());
        var rows = shown.stream().map(line -> row(line, clock, to)).toList();
        if (from > 0 || more) {
            table.show(rows, new Footer(words, from > 0, more));
        } else {
            table.show(rows);
        }
    }

    /// @param to the page of one referral
    static Row row(ReferralLine line, Clock clock, Function<ReferralId, String> to) {
        return Row.of(
                line.id().toString(),
                Cell.lines(line.bannerName(), Dates.born(line.birthDate(), LocalDate.now(clock))),
                Cell.several(Cell.tag(Tags.of(line.urgency())), Cell.text(line.condition())),
                Cell.several(Cell.text(line.referrer().words()), Cell.quiet(origin(line, clock))),
                Cell.text(
                        line.status().open()
                                ? Dates.since(line.receivedAt(), clock.instant())
                                : ""),
                Cell.tag(Tags.of(line.status())),
                Cell.link("Open", to.apply(line.id()), "Open " + line.bannerName()));
    }

    private static String origin(ReferralLine line, Clock clock) {
        var day = Dates.day(line.receivedAt(), clock.getZone());
        return (line.origin() == Origin.BY_BUNDLE ? "By bundle, " : "By form, ") + day;
    }
}
