package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.access.GrantScope;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.ClinicShell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/// Who may do what, printed from the table that the services themselves ask.
@Route(value = "access-matrix", layout = ClinicShell.class)
@PageTitle("Who may what · Threefold")
@PermitAll
public class AccessMatrixPage extends Div {

    private final Table table =
            new Table("Who may what", "Nobody may anything.")
                    .column(Column.wide("May"))
                    .column(Column.of("Who, and about which case"));

    public AccessMatrixPage() {
        setClassName("page");
        table.show(Arrays.stream(Act.values()).map(AccessMatrixPage::row).toList());
        add(
                new PageHead(
                        "Who may what",
                        "What is not written here is refused. The services of the portal ask this"
                                + " very table, and every answer stands on the trail."),
                new Card().with(table));
    }

    private static Row row(Act act) {
        var who = new LinkedHashMap<GrantScope, List<String>>();
        for (var grant : act.grants())
            who.computeIfAbsent(grant.relation(), _ -> new ArrayList<>()).add(grant.role().words());
        var lines = who.entrySet().stream().map(one -> line(one.getKey(), one.getValue()));
        return Row.of(
                act.name(),
                Cell.text(Texts.sentence(act.words())),
                Cell.several(lines.toArray(Cell[]::new)));
    }

    private static Cell line(GrantScope relation, List<String> roles) {
        var named = String.join(", ", roles);
        return Cell.text(relation == GrantScope.OFFICE ? named : named + ": " + relation.words());
    }
}
