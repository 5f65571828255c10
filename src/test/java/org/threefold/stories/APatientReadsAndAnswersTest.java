package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Per Lindqvist reads a page and answers its three questions; his team sees it happen.
@InThePortal
class APatientReadsAndAnswersTest {

    @Test
    void what_he_read_and_what_did_not_come_across_reaches_his_team(Portal portal) {
        var jo = portal.onCase("jo.mbeki", "LINDQVIST", "/preparation");
        var per = portal.signedIn("per.lindqvist");
        per.navigate("/");
        assertThat(Find.heading(per, "Hello Per.")).isVisible();

        per.navigate("/portal/read/the-evidence");
        var title = per.getByRole(AriaRole.HEADING).first();
        var words = title.textContent();
        assertThat(Find.row(jo, words).last()).containsText("Not asked yet");
        Find.button(per, "I have read this").click();
        for (int question = 1; question <= 3; question++) answer(per, question);

        assertThat(per.getByText("Your team can see").first()).isVisible();
        assertThat(Find.row(jo, words).last()).containsText("of 3");
    }

    /// Tries the choices from the first, as somebody who guesses, until one is right.
    private static void answer(Page per, int question) {
        assertThat(per.getByText("Question " + question + " of 3")).isVisible();
        for (int choice = 0; choice < per.locator(".choice").count(); choice++) {
            per.locator(".choice").nth(choice).click();
            assertThat(per.locator(".explained")).isVisible();
            if (per.getByText("That is right").isVisible()) break;
            Find.button(per, "Try again").click();
            assertThat(per.locator(".explained")).hasCount(0);
        }
        Find.button(per, question < 3 ? "Next question" : "Finish").click();
    }
}
