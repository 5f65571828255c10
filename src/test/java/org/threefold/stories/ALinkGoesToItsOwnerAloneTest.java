package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.SystemAccount;
import org.threefold.jobs.RecurringJob;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// The coordinator and the privacy officer would each like to be somebody else. Neither sees a
/// link;
/// those whom it is for do.
@InThePortal
class ALinkGoesToItsOwnerAloneTest {

    @Autowired Accounts accounts;
    @Autowired Referrals referrals;
    @Autowired List<RecurringJob> jobs;
    @Autowired SystemAccount system;

    @Test
    void a_coordinator_who_invites_a_patient_sees_no_link(Portal portal) {
        var cora =
                done(accounts.signIn("cora.lind", Portal.password("cora.lind"), "story")).actor();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person("Ownlink", "Olive"))));
        var caseId = done(referrals.accept(cora, Letters.accepting(letter)));
        var page = portal.signedIn("cora.lind");
        page.navigate("/cases/" + caseId + "/team");
        page.getByLabel("Username for the patient").fill("olive.ownlink");
        Find.button(page, "Invite the patient").click();

        assertThat(page.getByText("The link goes to r@example.org. Nobody here sees it."))
                .isVisible();
        assertThat(page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0);
        assertThat(page.content()).doesNotContain("/welcome/");

        var olive = opened(portal, "r@example.org", "Your invitation to Threefold");
        assertThat(Find.heading(olive, "Welcome, Olive Ownlink")).isVisible();
    }

    @Test
    void whoever_forgot_the_password_finds_a_link_in_their_mail_and_the_officers_hear_of_it(
            Portal portal) {
        var page = portal.stranger();
        page.navigate("/login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Forgotten password?"))
                .click();
        assertThat(Find.heading(page, "Forgotten password")).isVisible();
        page.getByLabel("Username").fill("sam.okoye");
        Find.button(page, "Send me a link").click();
        assertThat(Find.heading(page, "Look at your mail")).isVisible();

        var nobody = portal.stranger();
        nobody.navigate("/forgotten");
        nobody.getByLabel("Username").fill("nobody.at.all");
        Find.button(nobody, "Send me a link").click();
        assertThat(nobody.getByText("If there is an account of this name")).isVisible();

        var sam = opened(portal, "sam.okoye@example.org", "A new password for Threefold");
        assertThat(Find.heading(sam, "A new password for Sam Okoye")).isVisible();
    }

    /// The newest letter to somebody, and its link followed.
    private Page opened(Portal portal, String to, String subject) {
        jobs.stream()
                .filter(it -> it.name().equals("mail.send"))
                .forEach(it -> it.work().accept(system.actor()));
        var page = portal.stranger();
        page.navigate("/outbox");
        var letter =
                page.locator("section")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(subject))
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(to))
                        .first();
        var text = letter.locator("pre").textContent();
        page.navigate(text.substring(text.indexOf("/welcome/")).lines().findFirst().orElseThrow());
        return page;
    }
}
