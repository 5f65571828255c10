package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.CareTeams;
import org.threefold.access.Team;
import org.threefold.casefile.CaseFile;
import org.threefold.drafts.DraftForm;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.ContactChanges;
import org.threefold.identity.Handover;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.admin.ContactDialog;
import org.threefold.ui.admin.InvitationDialog;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

/// The patient's own way in: a one-time link to the contact on the referral, with which they choose
/// a password. It is shown here only where the patient cannot be written to, and with a reason.
class InviteCard extends Card {

    private static final int LONGEST_REASON = 500;

    private final AccountInvitations invitations;
    private final ContactChanges contacts;
    private final CareTeams teams;
    private final Actor me;
    private final CaseFile file;
    private final boolean mail;
    private final Paragraph state = Texts.quiet("");
    private final DraftFields drafts;
    private final TextField username = new TextField("Username for the patient");
    private final Button invite = new Button("Invite the patient", _ -> invite());
    private final Button address = new Button("Change the address", _ -> changeAddress());
    private final TextArea why = new TextArea("Why you hand the link over yourself");

    /// @param mail whether this practice can send mail
    InviteCard(
            AccountInvitations invitations,
            ContactChanges contacts,
            CareTeams teams,
            Actor me,
            CaseFile file,
            boolean mail) {
        super("The patient's portal");
        this.invitations = invitations;
        this.contacts = contacts;
        this.teams = teams;
        this.me = me;
        this.file = file;
        this.mail = mail;
        username.setValue(file.person().contact().email());
        username.setWidthFull();
        username.setHelperText("An e-mail address is easy to remember.");
        why.setWidthFull();
        why.setMaxLength(LONGEST_REASON);
        why.setHelperText("It stands on the audit trail, and the patient can read it.");
        why.setVisible(false);
        var acts = new Div(invite, address);
        acts.setClassName("row");
        var inside = new Div(state, username, why, acts);
        inside.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(file.id(), "invitation")).all(inside);
        add(inside);
        refresh();
    }

    private void refresh() {
        if (teams.team(me, file.id()) instanceof Outcome.Done<Team>(var team)) {
            var to = file.person().contact().email();
            var where =
                    !mail
                            ? "This practice sends no mail: you hand the link over."
                            : to.isBlank()
                                    ? "There is no e-mail address on the referral: you hand the"
                                            + " link over."
                                    : "The link goes to " + to + ", the address on the referral.";
            state.setText(
                    team.patientInvited()
                            ? "The patient is invited. A new link replaces one that was lost, and"
                                    + " goes to the address of their account."
                            : "The patient is not invited yet. " + where);
            username.setVisible(!team.patientInvited());
            address.setVisible(team.patientInvited());
            invite.setText(team.patientInvited() ? "Send a new link" : "Invite the patient");
        }
    }

    private void changeAddress() {
        var person = file.person();
        new ContactDialog(
                person.fullName(),
                "contact-" + person.id(),
                (to, reason) -> contacts.ask(me, person.id(), to, reason));
    }

    private void invite() {
        var reason = why.isVisible() ? why.getValue() : "";
        switch (drafts.submit(
                () -> invitations.patient(me, file.id(), username.getValue().strip(), reason))) {
            case Outcome.Done<Handover>(var handover) -> {
                username.setInvalid(false);
                why.setVisible(false);
                why.clear();
                InvitationDialog.show(handover);
                refresh();
            }
            case Outcome.Refused<Handover>(var words) -> refuse(words);
        }
    }

    private void refuse(String words) {
        if (words.equals(AccountInvitations.SAY_WHY)) {
            why.setVisible(true);
            why.setErrorMessage(words);
            why.setInvalid(true);
            why.focus();
            return;
        }
        if (!username.isVisible()) Notifications.no(words);
        username.setErrorMessage(words);
        username.setInvalid(true);
        username.focus();
    }
}
