package org.threefold.ui.clinic.appraisal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.appraisal.Check;
import org.threefold.appraisal.Ipdas;
import org.threefold.appraisal.Line;
import org.threefold.appraisal.Part;
import org.threefold.appraisal.Sheet;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// A sheet as clinicians read it: part by part, every sentence with what it rests on, a dispute
/// with both its sides; then the standards it meets and does not, and the patient's words.
public class SheetBody extends Div {

    public SheetBody(Sheet sheet) {
        setClassName("stack");
        var fallen = sheet.flagged();
        if (!fallen.isEmpty()) add(warning(fallen));
        var cards = new ArrayList<Card>();
        for (var part : sheet.parts()) cards.add(card(part));
        cards.add(standards(sheet));
        add(ways(cards));
        cards.forEach(this::add);
        add(patientReads(sheet));
    }

    /// A sheet is long: ways to each of its parts.
    private static Nav ways(List<Card> cards) {
        var ways = new Nav();
        ways.setClassName("ways no-print");
        ways.setAriaLabel("Parts of this sheet");
        for (var card : cards) {
            card.getElement().setAttribute("tabindex", "-1");
            var way = new NativeButton(card.getAriaLabel().orElseThrow(), _ -> goTo(card));
            way.setClassName("btn text");
            ways.add(way);
        }
        return ways;
    }

    private static void goTo(Card card) {
        card.scrollIntoView();
        card.getElement().callJsFunction("focus");
    }

    private static Component warning(List<Line> fallen) {
        var card = new Card("Sources that do not hold any more").looking("danger");
        var list = new UnorderedList();
        fallen.stream().map(Line::flag).distinct().forEach(it -> list.add(new ListItem(it)));
        return card.with(list);
    }

    private static Card card(Part part) {
        var lines = part.lines().stream().filter(it -> !it.text().isEmpty()).toList();
        long disputed = lines.stream().filter(Line::disputed).count();
        var beside = Texts.faint(disputed == 0 ? "" : disputed + " disputed");
        var card = new Card(part.kind().words(), beside);
        if (lines.isEmpty()) return card.with(Texts.empty(part.kind().empty()));
        lines.forEach(it -> card.with(new LineView(it)));
        return card;
    }

    private static Card standards(Sheet sheet) {
        var table =
                new Table("Minimal standards for decision aids", "None.")
                        .column(Column.narrow("Met"))
                        .column(Column.wide("Standard"))
                        .column(Column.of("Because"));
        table.show(sheet.checks().stream().map(SheetBody::row).toList());
        return new Card(
                        "Minimal standards for decision aids",
                        Texts.faint(
                                "%d of %d met".formatted(sheet.passed(), sheet.checks().size())))
                .with(table, Texts.faint(Ipdas.SOURCE.words()));
    }

    private static Row row(Check check) {
        return Row.of(
                check.criterion(),
                Cell.tag(check.passed() ? Tag.ok("Met") : Tag.warn("Not met").under("✕")),
                Cell.lines(
                        check.criterion(),
                        check.qualifying() ? "Makes it a decision aid" : "Guards against bias"),
                Cell.quiet(check.because()));
    }

    private static Component patientReads(Sheet sheet) {
        var words = new Div();
        words.setClassName("plain-words");
        for (var part : sheet.parts()) {
            var lines = part.lines().stream().map(Line::plain).filter(it -> !it.isEmpty()).toList();
            if (lines.isEmpty()) continue;
            words.add(new H3(part.kind().plain()));
            lines.forEach(it -> words.add(Texts.plain(it)));
        }
        var details = new Details("What the patient reads with the decision", words);
        details.setClassName("no-print");
        return new Div(details, new Badge(Tag.plain("Plain words, for a reading age of 12")));
    }
}
