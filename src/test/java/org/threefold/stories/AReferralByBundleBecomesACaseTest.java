package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.nio.file.Path;

/// Cora Lind takes in a bundle, opens its case and fills the three seats; then the case is there
/// for those three.
@InThePortal
class AReferralByBundleBecomesACaseTest {

    private static final Path BUNDLE = Path.of("src/test/resources/fhir/own.json");

    @Test
    void from_the_file_to_three_seats(Portal portal) {
        var cora = portal.signedIn("cora.lind");
        create(cora);
        accept(cora);

        seat(cora, "Pain", "Dana Ruiz");
        seat(cora, "Mental health", "Ilse Kagan");
        seat(cora, "Therapy", "Jo Mbeki");

        var dana = portal.onCase("dana.ruiz", "BRANDT-OKAFOR");
        assertThat(dana.getByText("Would sessions help where the rest did not?").first())
                .isVisible();
    }

    private static void create(Page cora) {
        cora.navigate("/referrals/import");
        assertThat(Find.heading(cora, "Import a FHIR bundle")).isVisible();
        cora.locator("input[type=file]").setInputFiles(BUNDLE);
        assertThat(Find.heading(cora, "Is this what you want to import?")).isVisible();
        assertThat(cora.getByText("Nothing is stored yet.")).isVisible();

        cora.getByLabel("Question asked").fill("Is this treatment an option for her?");
        choose(cora, "Urgency", "Routine");
        cora.getByLabel("Referrer", new Page.GetByLabelOptions().setExact(true))
                .fill("Dr. Rafe Stone");
        Find.button(cora, "Create the referral").click();
    }

    private static void accept(Page cora) {
        assertThat(Find.heading(cora, "BRANDT-OKAFOR")).isVisible();
        cora.getByLabel("Question for the team")
                .fill("Would sessions help where the rest did not?");
        Find.button(cora, "Accept and open the case").click();
        cora.waitForURL("**/cases/**");
        Find.link(cora, "Team").click();
    }

    private static void seat(Page cora, String seat, String who) {
        choose(cora, seat + " seat", who);
        assertThat(cora.getByText(who + " holds the " + seat + " seat.")).isVisible();
    }

    private static void choose(Page cora, String label, String words) {
        cora.getByLabel(label).click();
        cora.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)).click();
    }
}
