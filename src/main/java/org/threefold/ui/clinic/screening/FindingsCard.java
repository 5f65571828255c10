package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.threefold.kernel.CaseId;
import org.threefold.rules.Finding;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Clearance;
import org.threefold.screening.FindingStatus;
import org.threefold.screening.Screening;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.Tone;
import org.threefold.ui.links.ClinicLinks;

import java.util.List;
import java.util.stream.Collectors;

/// Screening findings as a table: what, whose, why, and what to do about it.
public final class FindingsCard {

    private static final int BRIEF = 8;

    private FindingsCard() {}

    /// The heaviest few, for the overview.
    public static Card brief(CaseId caseId, Screening screening) {
        var all = screening.inTheWay();
        var card = new Card("What stands in the way", Texts.faint(counts(screening)));
        card.with(
                table(
                        "What stands in the way",
                        all.stream().limit(BRIEF).toList(),
                        caseId,
                        screening));
        if (all.size() > BRIEF)
            card.with(new Anchor(ClinicLinks.findings(caseId), "Show all " + all.size()));
        return card;
    }

    static Table table(
            String caption, List<AssessedFinding> findings, CaseId caseId, Screening screening) {
        var table =
                new Table(caption, "Nothing stands in the way: every rule is clear or cleared.")
                        .column(Column.narrow("State"))
                        .column(Column.wide("Finding"))
                        .column(Column.narrow("Owner"))
                        .column(Column.of("Because"))
                        .column(Column.acts("Action").unseen());
        table.show(findings.stream().map(it -> row(it, screening)).toList());
        table.onAct((rule, _) -> UI.getCurrent().navigate(ClinicLinks.finding(caseId, rule)));
        return table;
    }

    private static Row row(AssessedFinding it, Screening screening) {
        return Row.of(
                it.rule().id(),
                Cell.tag(tag(it)),
                what(it),
                Cell.text(it.rule().owner().words()),
                Cell.quiet(it.rule().id() + " · " + it.rule().source()),
                Cell.button(action(it, screening), "open", "Open " + it.rule().id()));
    }

    /// What the reader can do; whoever may only read is offered no more.
    private static String action(AssessedFinding it, Screening screening) {
        if (screening.maySettle(it)) return "Settle contradiction";
        if (!screening.mayClear(it)) return "Read";
        return it.signed().isEmpty() ? "Review finding" : "Co-sign or refuse";
    }

    /// What was found, and what to do about it; of what is missing, what it is for.
    private static Cell what(AssessedFinding it) {
        return it.finding() instanceof Finding.Unknown
                ? Cell.lines(it.asks(), it.gist())
                : Cell.lines(it.gist(), next(it.status()));
    }

    static String next(FindingStatus status) {
        return switch (status) {
            case FindingStatus.Clear _ -> "";
            case FindingStatus.Open(var action, var why, _) ->
                    why.isEmpty() ? action : why + " " + action;
            case FindingStatus.Cleared(var until, var by) ->
                    "Cleared by %s until %s. %s"
                            .formatted(
                                    by.stream()
                                            .map(Clearance::name)
                                            .collect(Collectors.joining(" and ")),
                                    Dates.day(until),
                                    conditions(by));
        };
    }

    private static String conditions(List<Clearance> by) {
        var conditions =
                by.stream()
                        .flatMap(it -> it.conditions().stream())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return conditions.isEmpty() ? "" : "Conditions: " + conditions + ".";
    }

    static Tag tag(AssessedFinding it) {
        if (it.status() instanceof FindingStatus.Cleared) return Tag.ok("Cleared");
        return switch (it.finding()) {
            case Finding.Clear _ -> Tag.ok("Clear");
            case Finding.Unknown _ -> Tag.of(Tone.WARN, "Unknown");
            case Finding.Concern concern when concern.contradicts() ->
                    concern.severity() == Severity.ABSOLUTE
                            ? Tag.danger("Contradiction")
                            : Tag.warn("Contradiction");
            case Finding.Concern concern when !concern.confirmed() -> Tag.warn("To confirm");
            case Finding.Concern(var severity, _, _, _) ->
                    switch (severity) {
                        case ABSOLUTE -> Tag.danger("Absolute");
                        case REQUIRES_CLEARANCE -> Tag.warn("To clear");
                        case CAUTION -> Tag.plain("Caution");
                        case INFO_MISSING -> Tag.warn("Missing");
                    };
        };
    }

    /// "Rule book 2026-11-22, 83 rules: 12 clear, 2 cleared, 47 open".
    static String counts(Screening screening) {
        long clear =
                screening.findings().stream()
                        .filter(it -> it.status() instanceof FindingStatus.Clear)
                        .count();
        return "Rule book %s, %d rules: %d clear, %d cleared, %d open"
                .formatted(
                        screening.book(),
                        screening.findings().size(),
                        clear,
                        screening.cleared().size(),
                        screening.inTheWay().size());
    }
}
