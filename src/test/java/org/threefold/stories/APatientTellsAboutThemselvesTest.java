package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Per Lindqvist goes on telling about himself on his phone, puts it away in the middle, and ends
/// on another device; his pain specialist reads what differs from what the team had recorded.
@InThePortal
class APatientTellsAboutThemselvesTest {

    private static final int PHONE = 390;
    private static final int MORE_THAN_ALL = 60;
    private static final String PANIC = "Do you have panic attacks?";

    @Test
    void closed_in_the_middle_nothing_is_lost_and_the_team_sees_what_differs(Portal portal) {
        var phone = per(portal);
        Find.link(phone, "Go on telling us").click();
        phone.waitForURL("**/portal/intake");
        assertThat(phone.locator("h1")).containsText("?");
        tell(phone, "No");
        tell(phone, "I don't know");
        var left = phone.locator("h1").textContent();
        phone.close();

        var other = per(portal);
        other.navigate("/portal/intake");
        assertThat(other.locator("h1")).hasText(left);
        tellTheRest(other);
        Find.button(other, "Ready for review").click();
        assertThat(Find.heading(other, "Your answers are ready for review")).isVisible();

        var dana = portal.onCase("dana.ruiz", "LINDQVIST", "/intake");
        assertThat(dana.getByText("Ready for review")).isVisible();
        assertThat(Find.row(dana, PANIC)).containsText("Differs from what the team recorded");

        Find.button(dana, "I have read these answers").click();
        assertThat(Find.button(dana, "I have read these answers")).hasCount(0);

        var cora = portal.onCase("cora.lind", "LINDQVIST", "/intake");
        assertThat(cora.getByText("Ready for review")).isVisible();
        assertThat(cora.getByText(PANIC)).hasCount(0);
    }

    private static Page per(Portal portal) {
        var page = portal.signedIn("per.lindqvist", PHONE, ColorScheme.LIGHT);
        page.navigate("/portal");
        return page;
    }

    private static void tellTheRest(Page page) {
        for (int at = 0; at < MORE_THAN_ALL; at++) {
            var question = page.locator("h1").textContent();
            if (question.startsWith("Look at your answers")) return;
            boolean typed = page.getByLabel("Your answer").count() > 0;
            tell(page, typed ? "I'd rather not say" : question.equals(PANIC) ? "Yes" : "No");
        }
    }

    /// Chooses, and waits for the next question.
    private static void tell(Page page, String answer) {
        var before = page.locator("h1").textContent();
        page.getByText(answer, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).not().hasText(before);
    }
}
