package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.threefold.access.CareTeams;
import org.threefold.access.Colleague;
import org.threefold.access.Team;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.List;

/// Who else works on the case: session monitors, without a seat and without an opinion.
class MembersCard extends Card {

    private static final String LEAVE = "leave";

    private final CareTeams teams;
    private final Actor me;
    private final CaseId caseId;
    private final boolean assigns;
    private final Table table =
            new Table("Others on the team", "Nobody else works on this case yet.")
                    .column(Column.of("Name"))
                    .column(Column.acts("Action"));
    private @Nullable Team shown;

    MembersCard(CareTeams teams, Actor me, CaseId caseId, boolean assigns) {
        super("Others on the team");
        this.teams = teams;
        this.me = me;
        this.caseId = caseId;
        this.assigns = assigns;
        table.onAct((key, _) -> leave(key));
        var inside = new Div(table);
        inside.setClassName("stack");
        if (assigns) {
            Notifications.of(teams.monitors(me), monitors -> inside.add(choice(monitors)));
        }
        add(inside);
        refresh();
    }

    /// Reads the team again, as when news of the case arrives.
    void refresh() {
        Notifications.of(teams.team(me, caseId), this::show);
    }

    private void show(Team team) {
        if (team.equals(shown)) {
            return;
        }
        shown = team;
        table.show(team.members().stream().map(this::row).toList());
    }

    private Row row(Colleague member) {
        return Row.of(
                member.id().toString(),
                Cell.text(words(member)),
                assigns
                        ? Cell.button("Take off the team", LEAVE, "Take " + member.name() + " off")
                        : Cell.nothing());
    }

    private Select<Colleague> choice(List<Colleague> monitors) {
        var choice = new Select<Colleague>();
        choice.setLabel("Add a session monitor");
        choice.setPlaceholder("Choose who joins");
        choice.setItems(monitors);
        choice.setItemLabelGenerator(MembersCard::words);
        choice.setWidthFull();
        choice.addValueChangeListener(
                event -> {
                    if (event.isFromClient() && event.getValue() != null) {
                        Notifications.of(teams.join(me, caseId, event.getValue().id()), this::show);
                        choice.clear();
                    }
                });
        return BrowserDrafts.answer(choice, "monitor");
    }

    private void leave(String key) {
        var members = shown == null ? List.<Colleague>of() : shown.members();
        members.stream()
                .map(Colleague::id)
                .filter(id -> id.toString().equals(key))
                .findFirst()
                .ifPresent(this::leave);
    }

    private void leave(StaffId who) {
        Notifications.of(teams.leave(me, caseId, who), this::show);
    }

    static String words(Colleague who) {
        return who.title().isBlank() ? who.name() : who.name() + ", " + who.title();
    }
}
