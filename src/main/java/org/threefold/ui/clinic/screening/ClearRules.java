package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.details.Details;
import org.threefold.rules.Domain;
import org.threefold.rules.FactSaid;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.FindingStatus;
import org.threefold.screening.Findings;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rules without concern, folded by domain: each says what it asks and which recorded facts it
/// rests on, by whom and of which day.
final class ClearRules {

    private ClearRules() {}

    static Card of(Findings findings, ZoneId zone) {
        Map<Domain, List<AssessedFinding>> byDomain =
                findings.screening().findings().stream()
                        .filter(it -> it.status() instanceof FindingStatus.Clear)
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.rule().domain(),
                                        TreeMap::new,
                                        Collectors.toList()));
        long all = byDomain.values().stream().mapToInt(List::size).sum();
        var card = new Card("No concern", Texts.faint(String.valueOf(all)));
        byDomain.forEach((domain, rules) -> card.with(folded(domain, rules, findings, zone)));
        return card;
    }

    private static Details folded(
            Domain domain, List<AssessedFinding> rules, Findings findings, ZoneId zone) {
        var heading = domain.words() + ": " + rules.size();
        var table =
                new Table(heading, "")
                        .column(Column.wide("Rule"))
                        .column(Column.wide("Rests on"))
                        .column(Column.narrow("Owner"));
        table.show(rules.stream().map(it -> row(it, findings, zone)).toList());
        return new Details(heading, table);
    }

    private static Row row(AssessedFinding it, Findings findings, ZoneId zone) {
        var rests =
                findings.restsOn().getOrDefault(it.rule().id(), List.of()).stream()
                        .map(fact -> words(fact, findings, zone))
                        .map(Cell::text)
                        .toArray(Cell[]::new);
        return Row.of(
                it.rule().id(),
                Cell.lines(it.asks(), it.rule().id() + " · " + it.rule().source()),
                rests.length == 0
                        ? Cell.quiet("No fact it reads is recorded.")
                        : Cell.several(rests),
                Cell.text(it.rule().owner().words()));
    }

    /// "Psychiatric conditions: Mania now: No (Ilse Kagan, 28-Nov-2026)"
    private static String words(FactSaid fact, Findings findings, ZoneId zone) {
        var by = findings.recorded().get(fact.id());
        var who = by == null ? "" : " (" + by.name() + ", " + Dates.day(by.at(), zone) + ")";
        return fact.name() + ": " + fact.value() + who;
    }
}
