package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// The medical director drafts, a therapist adopts, and what the team decided before still explains
/// itself by the version it was made under.
@InThePortal
class TwoAdoptAPolicyAndAnOldDecisionStandsTest {

    @Test
    void a_director_drafts_a_second_person_adopts_and_an_old_decision_explains_itself(
            Portal portal) {
        var mira = portal.signedIn("mira.holt");
        Find.noPolicyDraftWaiting(mira);
        draft(mira);

        var jo = portal.signedIn("jo.mbeki");
        jo.navigate("/policy");
        assertThat(jo.getByText("A draft waits to be adopted")).isVisible();
        assertThat(Find.row(jo, "How far back trials count").first()).containsText("8 years");
        Find.button(jo, "Adopt, for therapy").click();
        jo.getByLabel("Your password").fill("not my password");
        Find.button(jo, "Adopt the policy").click();
        assertThat(Find.error(jo, "This is not your password.")).isVisible();
        jo.getByLabel("Your password").fill(Portal.password("jo.mbeki"));
        Find.button(jo, "Adopt the policy").click();
        assertThat(jo.getByText("Version 3, in force from")).isVisible();

        var dana = portal.onCase("dana.ruiz", "LINDQVIST", "/history");
        assertThat(dana.getByText("under version 1 of the practice policy")).isVisible();
        assertThat(Find.row(dana, "3 drug classes tried properly")).containsText("Not met");
        dana.navigate(portal.linkTo("LINDQVIST") + "/review");
        Find.link(dana, "Treatments as they were weighed then").click();
        assertThat(dana.getByText("weighed by version 1 of the practice policy").first())
                .isVisible();
        assertThat(Find.row(dana, "2 drug classes tried properly")).containsText("Met");
        assertThat(Find.button(dana, "Add a drug")).isHidden();
    }

    private static void draft(Page mira) {
        Find.link(mira, "Draft a change").click();
        mira.getByLabel("A setting to change").fill("How far back");
        mira.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("How far back"))
                .first()
                .click();
        mira.getByLabel("New value").fill("8");
        assertThat(mira.getByText("10 years before, 8 years after.")).isVisible();
        mira.getByLabel("Why is it changed?").fill("Records from before are rarely complete.");
        Find.button(mira, "Propose version 3").click();
        assertThat(mira.getByText("A draft waits to be adopted")).isVisible();
    }
}
