package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Colleague;
import org.threefold.access.Team;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.Tone;
import org.threefold.ui.shell.BrowserDrafts;
import org.threefold.ui.shell.CurrentActor;

import java.util.List;

/// The three seats of a case: who holds them, and, for the coordinator, who could. Nobody fills
/// two; the service says so.
public class SeatsPanel extends Div {

    private final CareTeams teams;
    private final Actor me;
    private final CaseId caseId;
    private final boolean assigns;
    private @Nullable Team shown;

    public SeatsPanel(CareTeams teams, CurrentActor me, CaseId caseId) {
        this.teams = teams;
        this.me = me.get();
        this.caseId = caseId;
        this.assigns =
                me.now().filter(now -> Act.ASSIGN_SEAT.allows(now.roles(), null)).isPresent();
        setClassName("three seats");
        refresh();
    }

    /// Reads the seats again, as when news of the case arrives.
    public void refresh() {
        Notifications.of(teams.team(me, caseId), this::show);
    }

    private void show(Team team) {
        if (team.equals(shown)) {
            return;
        }
        shown = team;
        removeAll();
        for (var seat : Discipline.values()) {
            add(card(team, seat));
        }
    }

    private Card card(Team team, Discipline seat) {
        var holder = team.at(seat);
        var words = holder.map(SeatsPanel::words).orElse("Nobody holds this seat yet.");
        var inside = new Div(holder.isPresent() ? Texts.plain(words) : Texts.quiet(words));
        inside.setClassName("stack tight");
        if (assigns) {
            Notifications.of(
                    teams.candidates(me, seat),
                    candidates -> inside.add(choice(team, seat, candidates)));
        }
        return new Card(seat.words()).looking("seat " + Tone.of(seat).look()).with(inside);
    }

    private Select<Colleague> choice(Team team, Discipline seat, List<Colleague> candidates) {
        var choice = new Select<Colleague>();
        choice.setLabel(seat.words() + " seat");
        choice.setPlaceholder("Choose who takes it");
        choice.setItems(candidates);
        choice.setItemLabelGenerator(SeatsPanel::words);
        choice.setWidthFull();
        team.at(seat).ifPresent(choice::setValue);
        choice.addValueChangeListener(
                event -> {
                    if (event.isFromClient() && event.getValue() != null) {
                        assign(seat, event.getValue());
                    }
                });
        return BrowserDrafts.answer(choice, "seat " + seat);
    }

    private void assign(Discipline seat, Colleague who) {
        switch (teams.assign(me, caseId, seat, who.id())) {
            case Outcome.Done<Team>(var team) -> {
                Notifications.done(who.name() + " holds the " + seat.words() + " seat.");
                show(team);
            }
            case Outcome.Refused<Team>(var why) -> {
                Notifications.no(why);
                shown = null;
                refresh();
            }
        }
    }

    private static String words(Colleague who) {
        return who.title().isBlank() ? who.name() : who.name() + ", " + who.title();
    }
}
