package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.details.Details;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.history.SubstanceUseTerms;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Facts of one kind that a bundle reports, the newest first, a page at a time. Its table is filled
/// when somebody opens it.
///
/// Whoever imports is not on the team: what screens for substance use (42 CFR Part 2), and what was
/// answered about thoughts of death, shows here that it is there, not what it says.
class ReportedList extends Details {

    private static final int PAGE = 25;
    private static final Set<ObservationKind> FOR_THE_SEATS =
            Set.of(ObservationKind.AUDIT_C, ObservationKind.DAST10, ObservationKind.PHQ9_ITEM9);

    private final List<ReportedFact> facts;
    private final Table table;
    private int from;

    ReportedList(ReportedFact.Kind kind, List<ReportedFact> unsorted) {
        this.facts =
                unsorted.stream()
                        .filter(fact -> !SubstanceUseTerms.tell(fact))
                        .sorted(NEWEST_FIRST)
                        .toList();
        int withheld = unsorted.size() - facts.size();
        this.table =
                new Table(kind.words(), "")
                        .column(Column.wide("What"))
                        .column(Column.of("As reported"))
                        .column(Column.narrow("From"))
                        .column(Column.narrow("To"));
        setSummaryText(String.format(Locale.ENGLISH, "%s (%,d)", name(kind), facts.size()));
        table.onTurn(this::turn);
        add(table);
        if (withheld > 0) add(Texts.quiet(withheld(withheld)));
        addOpenedChangeListener(_ -> show());
    }

    private static String withheld(int howMany) {
        return howMany == 1
                ? "1 more entry is for the clinical team."
                : howMany + " more entries are for the clinical team.";
    }

    private static final Comparator<ReportedFact> NEWEST_FIRST =
            Comparator.comparing(
                            (ReportedFact fact) ->
                                    fact.start() == null ? LocalDate.MIN : fact.start())
                    .reversed();

    /// What is taken now has its own list above; this one is every prescription there ever was.
    private static String name(ReportedFact.Kind kind) {
        return kind == ReportedFact.Kind.MEDICATION ? "Every prescription" : kind.words();
    }

    private void turn(Footer.Turn turn) {
        from =
                switch (turn) {
                    case EARLIER -> Math.max(0, from - PAGE);
                    case LATER -> from + PAGE;
                };
        show();
    }

    private void show() {
        var page = facts.stream().skip(from).limit(PAGE).map(ReportedList::row).toList();
        table.show(page, Footer.of(from + 1, page.size(), facts.size(), false));
    }

    private static Row row(ReportedFact fact) {
        return Row.of(
                fact.id().value().toString(),
                Cell.text(fact.coding().words()),
                Cell.text(words(fact)),
                Cell.text(UnderstoodCard.day(fact.start())),
                fact.end() == null ? Cell.nothing() : Cell.text(UnderstoodCard.day(fact.end())));
    }

    private static String words(ReportedFact fact) {
        if (fact.observes().filter(FOR_THE_SEATS::contains).isPresent()) {
            return "Kept for the three seats";
        }
        var status = fact.status();
        return fact.value().isBlank() && status != null ? status : fact.plainValue();
    }
}
