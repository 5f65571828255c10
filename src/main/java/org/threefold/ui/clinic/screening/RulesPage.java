package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.ClinicShell;

import java.util.Locale;

/// The rule book: every rule with its weight, owner, source and what clears it. It is about no
/// person.
@Route(value = "rules", layout = ClinicShell.class)
@PageTitle("Rules · Threefold")
@PermitAll
public class RulesPage extends Div {

    private final TextField search = new TextField("Search rules");
    private final Table table =
            new Table("Rules", "No rule has these words.")
                    .column(Column.narrow("Rule"))
                    .column(Column.wide("What it says"))
                    .column(Column.narrow("Weight"))
                    .column(Column.narrow("Owner"))
                    .column(Column.of("What clears it"))
                    .column(Column.of("Source"));

    public RulesPage() {
        addClassName("page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> show());
        add(
                new PageHead(
                        "Rules",
                        "Rule book "
                                + RuleBook.VERSION
                                + ", "
                                + RuleBook.rules().size()
                                + " rules. Rules find; people decide."),
                search,
                new Card().with(table));
        show();
    }

    private void show() {
        var words = search.getValue().strip().toLowerCase(Locale.ENGLISH);
        table.show(
                RuleBook.rules().stream()
                        .filter(rule -> fits(rule, words))
                        .map(RulesPage::row)
                        .toList());
    }

    private static boolean fits(Rule rule, String words) {
        var all =
                rule.id()
                        + " "
                        + rule.sentence()
                        + " "
                        + rule.owner().words()
                        + " "
                        + rule.severity().words();
        return all.toLowerCase(Locale.ENGLISH).contains(words);
    }

    private static Row row(Rule rule) {
        return Row.of(
                rule.id(),
                Cell.text(rule.id()),
                Cell.text(rule.sentence()),
                Cell.text(rule.severity().words()),
                Cell.text(rule.owner().words()),
                Cell.quiet(rule.clearedBy()),
                Cell.quiet(rule.source()));
    }
}
