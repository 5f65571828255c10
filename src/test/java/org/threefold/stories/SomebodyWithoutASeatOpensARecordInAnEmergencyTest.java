package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// Ilse Kagan is called at night to Ms. Castellanos-Whitfield, on whose case she has no seat.
@InThePortal
class SomebodyWithoutASeatOpensARecordInAnEmergencyTest {

    private static final String WHY = "Brought in unconscious; nobody of the team answers.";

    @Test
    void she_reads_it_the_privacy_officer_sees_it_at_once_and_reviews_it(Portal portal) {
        var link = portal.linkTo("CASTELLANOS-WHITFIELD");
        var petra = portal.signedIn("petra.voss");
        petra.navigate("/trail");
        var ilse = portal.signedIn("ilse.kagan");
        ilse.navigate(link);
        assertThat(Find.heading(ilse, "There is nothing here")).isVisible();

        Find.button(ilse, "Emergency access").click();
        choose(ilse, "Emergency treatment now");
        ilse.getByLabel("What happened").fill(WHY);
        ilse.getByLabel("Your password").fill(Portal.password("ilse.kagan"));
        Find.inDialog(ilse, "Open for 60 minutes").click();

        var banner = region(ilse);
        assertThat(banner).containsText("Emergency access until");
        assertThat(banner).containsText("Petra Voss");
        assertThat(ilse.getByText("CASTELLANOS").first()).isVisible();
        ilse.navigate(link + "/evaluation");
        assertThat(region(ilse)).isVisible();
        clean(ilse, link);

        var waits =
                petra.getByRole(AriaRole.NAVIGATION)
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName("Emergency access"));
        assertThat(waits).containsText("1");
        waits.click();
        assertThat(Find.row(petra, WHY)).containsText("Ilse Kagan");
        Find.button(petra, "Review").first().click();
        petra.getByLabel("Justified", new Page.GetByLabelOptions().setExact(true)).check();
        petra.getByLabel("What the review found").fill("The ward confirms it.");
        Find.inDialog(petra, "Close the review").click();
        assertThat(Find.row(petra, WHY)).containsText("The ward confirms it.");
        clean(petra, "/emergency-access");

        Find.button(ilse, "End now").click();
        ilse.waitForURL("**/cases");
        ilse.navigate(link);
        assertThat(Find.heading(ilse, "There is nothing here")).isVisible();
    }

    @Test
    void by_number_and_day_of_birth_she_finds_nothing_that_does_not_fit(Portal portal) {
        var jo = portal.signedIn("jo.mbeki");
        jo.navigate("/cases");
        Find.link(jo, "Emergency access").click();
        clean(jo, "/emergency");
        jo.getByLabel("Record number").fill("TF-2026-0001");
        jo.getByLabel("Date of birth").fill("01-Jan-1901");
        jo.getByLabel("Date of birth").press("Tab");
        choose(jo, "Emergency treatment now");
        jo.getByLabel("What happened").fill(WHY);
        jo.getByLabel("Your password").fill(Portal.password("jo.mbeki"));
        Find.button(jo, "Open for 60 minutes").click();

        assertThat(Find.error(jo, "Nothing was opened. Check the record number")).isVisible();
    }

    private static void clean(Page page, String path) {
        Assertions.assertThat(Axe.found(page, List.of(path))).isEmpty();
    }

    private static Locator region(Page page) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Emergency access"));
    }

    private static void choose(Page page, String option) {
        page.getByLabel("Reason").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
    }
}
