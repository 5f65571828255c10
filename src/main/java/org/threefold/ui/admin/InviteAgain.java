package org.threefold.ui.admin;

import org.threefold.access.Account;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.Handover;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.ReasonDialog;

/// A new link for somebody who never signed in: to their contact, and where there is none, by hand
/// and with a reason.
record InviteAgain(AccountInvitations invitations, Actor me) {

    void to(Account account) {
        switch (invitations.again(me, account.id(), "")) {
            case Outcome.Done<Handover>(var handover) -> InvitationDialog.show(handover);
            case Outcome.Refused<Handover>(var words) -> {
                if (words.equals(AccountInvitations.SAY_WHY)) byHand(account);
                else Notifications.no(words);
            }
        }
    }

    private void byHand(Account account) {
        new ReasonDialog(
                "A link for " + account.name(),
                "This person cannot be written to from here. You see the link and hand it over in"
                        + " person; your reason stands on the audit trail.",
                "Why you hand the link over yourself",
                "Show the link",
                why -> shown(invitations.again(me, account.id(), why)),
                () -> {});
    }

    private static Outcome<Handover> shown(Outcome<Handover> made) {
        if (made instanceof Outcome.Done<Handover>(var handover)) InvitationDialog.show(handover);
        return made;
    }
}
