package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
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
@PermitAll
public class RecordPage extends Div implements HasDynamicTitle {

    private final Mine mine;

    public RecordPage(Mine mine, CaseFiles cases, CareTeams teams) {
        this.mine = mine;
        setClassName("portal-main");
        add(new PageTop(PortalTexts.of("record.title"), PortalTexts.of("record.lead")));
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
                PortalTexts.of("record.you.title"),
                Facts.down()
                        .fact(PortalTexts.of("record.you.name"), person.fullName())
                        .fact(PortalTexts.of("record.you.born"), Dates.longDay(person.birthDate()))
                        .fact(
                                PortalTexts.of("record.you.numbers"),
                                String.join(
                                        ", ",
                                        person.identifiers().stream()
                                                .map(Identifier::value)
                                                .toList()))
                        .fact(PortalTexts.of("record.you.phone"), contact.phone())
                        .fact(PortalTexts.of("record.you.email"), contact.email())
                        .fact(
                                PortalTexts.of("record.you.address"),
                                String.join(", ", contact.addressLines()))
                        .fact(PortalTexts.of("record.you.language"), contact.language()));
    }

    private Component reason(CaseFile file) {
        return card(
                PortalTexts.of("record.why.title"),
                Facts.down()
                        .fact(PortalTexts.of("record.why.pain"), file.condition().words())
                        .fact(PortalTexts.of("record.why.asked"), file.question().text())
                        .fact(PortalTexts.of("record.why.opened"), mine.day(file.openedAt()))
                        .fact(PortalTexts.of("record.why.number"), file.number().toString()));
    }

    private static Component people(Team team) {
        var facts = Facts.down();
        for (var seat : Discipline.values())
            facts.fact(
                    role(seat),
                    team.at(seat)
                            .map(who -> named(who, role(seat)))
                            .orElse(PortalTexts.of("record.team.none")));
        var others = team.members().stream().map(who -> named(who, "")).toList();
        if (!others.isEmpty())
            facts.fact(PortalTexts.of("record.team.others"), String.join(", ", others));
        return card(PortalTexts.of("record.team.title"), facts);
    }

    private static Component more() {
        var ways =
                new Div(
                        PortalRoute.DECISION.link(),
                        PortalRoute.WHO_LOOKED.link(PortalTexts.of("record.more.who-looked")),
                        PortalRoute.reading("your-privacy", PortalTexts.of("record.more.privacy")));
        ways.setClassName("portal-ways");
        return card(
                PortalTexts.of("record.more.title"),
                Texts.quiet(PortalTexts.of("record.more")),
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
            case PAIN -> PortalTexts.of("record.role.pain");
            case MENTAL_HEALTH -> PortalTexts.of("record.role.mental-health");
            case THERAPY -> PortalTexts.of("record.role.therapy");
        };
    }

    private static String named(Colleague who, String role) {
        var known = who.title().isBlank() || who.title().equalsIgnoreCase(role);
        return known ? who.name() : PortalTexts.of("record.team.titled", who.name(), who.title());
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("record.page"));
    }
}
