package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// Ilse Kagan has no seat on Ms. Castellanos-Whitfield's case, whose link somebody sent her.
@InThePortal
class AColleagueOutsideTheTeamSeesNothingTest {

    private static final List<String> PARTS =
            List.of(
                    "",
                    "/evaluation",
                    "/findings",
                    "/sheet",
                    "/review",
                    "/opinion",
                    "/preparation",
                    "/team");

    @Test
    void by_link_every_part_of_the_case_is_not_found(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "CASTELLANOS-WHITFIELD");
        assertThat(dana.getByText("CASTELLANOS").first()).isVisible();
        var link = dana.url();
        var ilse = portal.signedIn("ilse.kagan");

        for (var part : PARTS) {
            ilse.navigate(link + part);
            assertThat(Find.heading(ilse, "There is nothing here")).isVisible();
            assertThat(ilse.getByText("CASTELLANOS")).hasCount(0);
        }
    }

    @Test
    void it_is_in_none_of_her_lists(Portal portal) {
        var ilse = portal.signedIn("ilse.kagan");

        ilse.navigate("/cases");
        assertThat(Find.link(ilse, "NOWAK")).isVisible();
        assertThat(ilse.getByText("CASTELLANOS")).hasCount(0);

        Find.link(ilse, "NOWAK").first().click();
        ilse.waitForURL("**" + portal.linkTo("NOWAK"));
    }

    /// Nor does the privacy officer read a case; but what was refused, she can find.
    @Test
    void the_privacy_officer_finds_the_refusal_on_the_trail(Portal portal) {
        var link = portal.linkTo("CASTELLANOS-WHITFIELD");
        var ilse = portal.signedIn("ilse.kagan");
        ilse.navigate(link);
        assertThat(Find.heading(ilse, "There is nothing here")).isVisible();

        var petra = portal.signedIn("petra.voss");
        petra.navigate("/trail");
        var whose = link.substring(link.lastIndexOf('/') + 1);
        petra.getByLabel("Whose record").fill(whose);
        Find.button(petra, "Search the trail").click();

        var refusal = Find.listed(petra, "Ilse Kagan", "CASTELLANOS-WHITFIELD", "Denied");
        assertThat(refusal.first()).isVisible();
        petra.navigate(link);
        assertThat(Find.heading(petra, "There is nothing here")).isVisible();
    }
}
