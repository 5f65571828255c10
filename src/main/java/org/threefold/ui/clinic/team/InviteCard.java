package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.access.Invitation;
import org.threefold.access.Team;
import org.threefold.casefile.CaseFile;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.admin.InvitationDialog;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.DraftFields;

/// The patient's own way in: a one-time link, with which they choose a password.
class InviteCard extends Card {

    private final Accounts accounts;
    private final CareTeams teams;
    private final Actor me;
    private final CaseFile file;
    private final Paragraph state = Words.quiet("");
    private final DraftFields drafts;
    private final TextField username = new TextField("Username for the patient");

    InviteCard(Accounts accounts, CareTeams teams, Actor me, CaseFile file) {
        super("The patient's portal");
        this.accounts = accounts;
        this.teams = teams;
        this.me = me;
        this.file = file;
        username.setValue(file.person().contact().email());
        username.setWidthFull();
        username.setHelperText("An e-mail address is easy to remember.");
        var inside =
                new Div(
                        state,
                        username,
                        new Div(new Button("Make a one-time link", _ -> invite())));
        inside.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(file.id(), "invitation")).all(inside);
        add(inside);
        refresh();
    }

    private void refresh() {
        if (teams.team(me, file.id()) instanceof Outcome.Done<Team>(var team)) {
            state.setText(
                    team.patientInvited()
                            ? "The patient is invited. A new link replaces one that was lost."
                            : "The patient is not invited yet.");
            username.setVisible(!team.patientInvited());
        }
    }

    private void invite() {
        var person = file.person();
        switch (drafts.submit(
                () ->
                        accounts.invitePatient(
                                me,
                                file.id(),
                                person.id(),
                                username.getValue().strip(),
                                person.fullName()))) {
            case Outcome.Done<Invitation>(var invitation) -> {
                username.setInvalid(false);
                InvitationDialog.show(invitation);
                refresh();
            }
            case Outcome.Refused<Invitation>(var why) -> {
                if (!username.isVisible()) Say.no(why);
                username.setErrorMessage(why);
                username.setInvalid(true);
                username.focus();
            }
        }
    }
}
