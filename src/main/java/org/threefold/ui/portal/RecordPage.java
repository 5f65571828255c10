package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.CareTeams;
import org.threefold.access.Colleague;
import org.threefold.access.Team;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Person;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

/// What the practice has on file and shows here: who I am to it, why I was sent, who my team
/// is.
@Route(value = "portal/record", layout = PortalShell.class)
@PageTitle("My record · Threefold")
@PermitAll
public class RecordPage extends Div {

    private final Mine mine;

    public RecordPage(Mine mine, CaseFiles cases, CareTeams teams) {
        this.mine = mine;
        setClassName("portal-main");
        add(
                new PageTop(
                        "My record",
                        "What we have on file about you. If something is wrong, tell us, and we put"
                                + " it right."));
        Notifications.of(mine.caseId(), caseId -> load(caseId, cases, teams));
        add(more());
    }

    private void load(CaseId caseId, CaseFiles cases, CareTeams teams) {
        Notifications.of(
                cases.find(mine.me(), caseId), file -> add(person(file.person()), reason(file)));
        Notifications.of(teams.team(mine.me(), caseId), team -> add(people(team)));
    }

    private static Component person(Person person) {
        var contact = person.contact();
        return card(
                "You",
                Facts.down()
                        .fact("Name", person.fullName())
                        .fact("Born on", Dates.longDay(person.birthDate()))
                        .fact(
                                "Numbers",
                                String.join(
                                        ", ",
                                        person.identifiers().stream()
                                                .map(Identifier::value)
                                                .toList()))
                        .fact("Phone", contact.phone())
                        .fact("Email", contact.email())
                        .fact("Address", String.join(", ", contact.addressLines()))
                        .fact("Language you want to speak", contact.language()));
    }

    private Component reason(CaseFile file) {
        return card(
                "Why you are here",
                Facts.down()
                        .fact("Your pain, as doctors call it", file.condition().words())
                        .fact("What your team was asked", file.question().text())
                        .fact("Your case was opened on", mine.day(file.openedAt()))
                        .fact("Case number", file.number().toString()));
    }

    private static Component people(Team team) {
        var facts = Facts.down();
        for (var seat : Discipline.values())
            facts.fact(
                    role(seat),
                    team.at(seat).map(who -> named(who, role(seat))).orElse("Not chosen yet"));
        var others = team.members().stream().map(who -> named(who, "")).toList();
        if (!others.isEmpty()) facts.fact("Also with you", String.join(", ", others));
        return card("Your team", facts);
    }

    private static Component more() {
        var ways =
                new Div(
                        PortalRoute.DECISION.link(),
                        PortalRoute.WHO_LOOKED.link("Who looked at my record"),
                        PortalRoute.reading("your-privacy", "Your privacy"));
        ways.setClassName("portal-ways");
        return card(
                "What is not shown here",
                Texts.quiet(
                        "Your team's findings, your test results and the three opinions are part of"
                                + " your record too. They are not on this page. You may ask us for"
                                + " a copy."),
                ways);
    }

    private static Component card(String heading, Component... content) {
        var card = new Section(new H2(heading));
        card.add(content);
        card.setClassName("card portal-card");
        return card;
    }

    private static String role(Discipline seat) {
        return switch (seat) {
            case PAIN -> "Pain specialist";
            case MENTAL_HEALTH -> "Mental-health professional";
            case THERAPY -> "Therapist";
        };
    }

    private static String named(Colleague who, String role) {
        var known = who.title().isBlank() || who.title().equalsIgnoreCase(role);
        return known ? who.name() : who.name() + ", " + who.title();
    }
}
