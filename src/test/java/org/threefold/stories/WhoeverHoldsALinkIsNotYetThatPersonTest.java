package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.notes.ProcessNotes;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.InThePortal;
import org.threefold.support.Links;
import org.threefold.support.Portal;

import java.util.Set;

/// A thief with an office tries to become somebody else: the coordinator a patient, the privacy
/// officer a therapist, and both officers together. What they reach by it is seen by its owner, and
/// is neither a note nor a signature.
@InThePortal
class WhoeverHoldsALinkIsNotYetThatPersonTest {

    private static final String TILDA = "tilda.rand";
    private static final String OWN = "the password that Tilda chose";
    private static final String THIEFS = "the password that a thief chose";
    private static final String NOTE = "What only Tilda thinks of it.";

    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired Referrals referrals;
    @Autowired CareTeams teams;
    @Autowired ProcessNotes notes;

    @Test
    void the_coordinator_gets_no_link_for_a_patient_who_signs_in(Portal portal) {
        var page = portal.onCase("cora.lind", "Lindqvist");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team")).first().click();
        Find.button(page, "Send a new link").click();

        assertThat(page.getByText("This account has been used")).isVisible();
        assertThat(page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    void two_officers_together_open_no_note_and_the_owner_is_not_deceived(Portal portal) {
        var caseId = tildasCase();
        var tilda = portal.stranger();
        portal.signIn(tilda, TILDA, OWN);
        tilda.waitForURL(url -> !url.contains("/login"));
        tilda.navigate("/cases/" + caseId + "/notes");
        assertThat(tilda.getByText(NOTE)).isVisible();

        // the privacy officer alone
        var petra = portal.signedIn("petra.voss");
        petra.navigate("/accounts");
        petra.getByLabel("Find by name or username").fill("Tilda");
        assertThat(Find.button(petra, "New link for Tilda Rand")).hasCount(0);
        Find.button(petra, "Reset of Tilda Rand").click();
        petra.getByLabel("Reason").fill("says that she lost it");
        Find.inDialog(petra, "Ask the medical director").click();
        petra.navigate("/resets");
        Find.button(petra, "Grant the reset of Tilda Rand").click();
        Find.button(petra, "Grant it").click();
        assertThat(petra.getByText("Another officer grants")).isVisible();

        // both together
        var mira = portal.signedIn("mira.holt");
        mira.navigate("/resets");
        Find.button(mira, "Grant the reset of Tilda Rand").click();
        Find.button(mira, "Grant it").click();
        var link = mira.getByLabel("Link", new Page.GetByLabelOptions().setExact(true));
        var thief = portal.stranger();
        thief.navigate(link.inputValue());
        thief.getByLabel("Your new password").fill(THIEFS);
        Find.button(thief, "Set password").click();
        assertThat(Find.heading(thief, "Your password is set")).isVisible();

        // the owner's page closes by itself
        tilda.waitForURL("**/login?ended");
        assertThat(tilda.getByRole(AriaRole.ALERT)).containsText("was ended elsewhere");

        // what the thief sees
        portal.signIn(thief, TILDA, THIEFS);
        thief.waitForURL(url -> !url.contains("/login"));
        thief.navigate("/cases/" + caseId + "/notes");
        assertThat(thief.getByText("was reset by a link")).isVisible();
        assertThat(thief.getByText(NOTE)).hasCount(0);

        // who took part does not confirm
        petra.navigate("/resets");
        confirm(petra);
        assertThat(petra.getByText("You took part in the reset")).isVisible();

        // the owner shows somebody else in person who she is
        var cora = portal.signedIn("cora.lind");
        cora.navigate("/resets");
        confirm(cora);
        assertThat(cora.getByText("Confirmed before Cora Lind")).isVisible();
        thief.navigate("/account");
        assertThat(thief.getByText("Petra Voss asked for a new password")).isVisible();
        assertThat(thief.getByText("You showed Cora Lind in person who you are.")).isVisible();
        thief.navigate("/cases/" + caseId + "/notes");
        assertThat(thief.getByText(NOTE)).isVisible();
    }

    private static void confirm(Page officer) {
        Find.button(officer, "Confirm in person that it is Tilda Rand").click();
        officer.getByLabel("How they showed who they are").fill("passport");
        Find.inDialog(officer, "Confirm identity").click();
    }

    private CaseId tildasCase() {
        var cora = (Actor.Staff) signedIn("cora.lind");
        var account = new NewAccount(TILDA, "Tilda Rand", "LMFT", Set.of(Role.THERAPIST));
        var invitation = Links.shown(invitations.staff(signedIn("petra.voss"), account, Links.WHY));
        done(accounts.accept(invitation.secret(), OWN));
        var tilda = (Actor.Staff) done(accounts.signIn(TILDA, OWN, "story")).actor();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person("Guarded", "Gail"))));
        var caseId = done(referrals.accept(cora, Letters.accepting(letter)));
        done(teams.assign(cora, caseId, Discipline.THERAPY, tilda.id()));
        done(notes.write(tilda, caseId, NOTE));
        return caseId;
    }

    private Actor signedIn(String username) {
        return done(accounts.signIn(username, Portal.password(username), "story")).actor();
    }
}
