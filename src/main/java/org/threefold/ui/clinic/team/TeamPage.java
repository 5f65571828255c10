package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Deaths;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.ContactChanges;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.mail.MailQueue;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.referral.SeatsPanel;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The team of one case. The coordinator gives the seats, adds a session monitor, puts the
/// question in other words, and invites the patient.
@Route(value = "cases/:case/team", layout = CaseLayout.class)
@PageTitle("Team · Threefold")
@PermitAll
public class TeamPage extends CaseContent {

    private final CaseFiles files;
    private final CareTeams teams;
    private final AccountInvitations invitations;
    private final ContactChanges contacts;
    private final MailQueue mail;
    private final Covers covers;
    private final Deaths deaths;
    private final CurrentActor me;
    private final Clock clock;
    private final List<Runnable> again = new ArrayList<>();

    public TeamPage(
            CaseFiles files,
            CareTeams teams,
            Covers covers,
            Deaths deaths,
            AccountInvitations invitations,
            ContactChanges contacts,
            MailQueue mail,
            CurrentActor me,
            Clock clock,
            Live live) {
        super(live);
        this.files = files;
        this.teams = teams;
        this.invitations = invitations;
        this.contacts = contacts;
        this.mail = mail;
        this.me = me;
        this.clock = clock;
        this.covers = covers;
        this.deaths = deaths;
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        if (!(files.find(me.get(), id) instanceof Outcome.Done<CaseFile>(var file))) return false;
        show(file);
        return true;
    }

    @Override
    protected void again(CaseId id) {
        again.forEach(Runnable::run);
    }

    private void show(CaseFile file) {
        removeAll();
        again.clear();
        var seats = new SeatsPanel(teams, me, file.id());
        again.add(seats::refresh);
        add(
                new PageHead(
                        "Team",
                        "Three disciplines, three seats. Nobody decides alone, nobody fills two."),
                seats,
                below(file));
    }

    private Component below(CaseFile file) {
        Set<Role> roles = me.now().map(SignedIn::roles).orElse(Set.of());
        var members = new MembersCard(teams, me.get(), file.id(), may(Act.ASSIGN_SEAT, roles));
        again.add(members::refresh);
        var question = new QuestionCard(files, me.get(), file, clock.getZone(), again);
        var below = new Div(stack(question, new DeathCard(deaths, me.get(), file.id(), clock)));
        below.setClassName("two");
        var beside = stack(members);
        var cover = new CoverCard(covers, me.get(), file.id(), clock);
        again.add(cover::refresh);
        beside.add(cover);
        if (may(Act.INVITE_PATIENT, roles)) {
            beside.add(new InviteCard(invitations, contacts, teams, me.get(), file, mail.open()));
        }
        below.add(beside);
        return below;
    }

    private static Div stack(Component... cards) {
        var stack = new Div(cards);
        stack.setClassName("stack");
        return stack;
    }

    private static boolean may(Act act, Set<Role> roles) {
        return act.allows(roles, null);
    }
}
