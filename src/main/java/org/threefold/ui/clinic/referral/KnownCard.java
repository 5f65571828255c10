package org.threefold.ui.clinic.referral;

import org.threefold.referral.Duplicate;
import org.threefold.referral.Likeness;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Persons known already who may be the one in the file. Whether they are, is said when the
/// referral is accepted.
class KnownCard extends Card {

    KnownCard(List<Duplicate> known, LocalDate today) {
        super("Known here already?", badge(known));
        if (known.isEmpty()) {
            add(
                    Texts.quiet(
                            "Nobody here has the same record number, or the same name and date of"
                                    + " birth."));
            return;
        }
        var table =
                new Table("Persons who may be the same", "")
                        .column(Column.of("Person"))
                        .column(Column.wide("Why"))
                        .column(Column.acts("Open"));
        var rows = new ArrayList<Row>();
        known.forEach(each -> rows.add(row(each, today, rows.size())));
        table.show(rows);
        add(table);
    }

    private static Badge badge(List<Duplicate> known) {
        return new Badge(
                known.isEmpty()
                        ? Tag.ok("No likely duplicate")
                        : Tag.warn(
                                known.size() == 1
                                        ? "One possible duplicate"
                                        : known.size() + " possible duplicates"));
    }

    private static Row row(Duplicate known, LocalDate today, int at) {
        var person = known.person();
        return Row.of(
                String.valueOf(at),
                Cell.lines(person.bannerName(), Dates.born(person.birthDate(), today)),
                Cell.text(
                        known.because().stream()
                                .sorted()
                                .map(Likeness::words)
                                .collect(Collectors.joining(", "))),
                way(known));
    }

    private static Cell way(Duplicate known) {
        var caseId = known.caseId();
        var referral = known.referral();
        if (caseId != null) {
            return Cell.link("Open case " + known.number(), ClinicLinks.of(caseId));
        }
        return referral == null
                ? Cell.nothing()
                : Cell.link("Open that referral", ClinicLinks.referral(referral));
    }
}
