package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Per Lindqvist begins on his phone, is interrupted, and goes on at another screen: nothing is
/// lost, and his team reads what it came to.
@InThePortal
class APatientAnswersOnTwoDevicesTest {

    private static final int PHONE = 390;
    private static final String GAD = "Worry and anxiety over the last two weeks.";

    @Test
    void what_is_begun_on_the_phone_goes_on_elsewhere_and_nothing_is_lost(Portal portal) {
        var jo = portal.onCase("jo.mbeki", "LINDQVIST", "/measures");

        var phone = per(portal, PHONE, ColorScheme.LIGHT);
        assertThat(Find.heading(phone, "You have begun")).isVisible();
        phone.navigate("/portal/questions/gad-7");
        answer(phone, 1, "Several days");
        answer(phone, 2, "More than half the days");
        answer(phone, 3, "Several days");
        assertThat(phone.getByText("Question 4 of 7")).isVisible();
        phone.close();

        var desk = per(portal, 1440, ColorScheme.DARK);
        desk.navigate("/portal/questions");
        assertThat(desk.getByText("Begun: 3 of 7 answered.")).isVisible();
        Find.link(desk, GAD).click();
        for (int question = 4; question <= 7; question++) answer(desk, question, "Not at all");
        assertThat(Find.heading(desk, "Look at your answers")).isVisible();
        Find.button(desk, "Send to my team").click();
        assertThat(Find.heading(desk, "Thank you. It is sent.")).isVisible();

        assertThat(Find.row(jo, "4: minimal").first()).containsText("Filled in by the patient");
    }

    private static void answer(Page page, int question, String words) {
        assertThat(page.getByText("Question " + question + " of 7")).isVisible();
        Find.button(page, words).click();
    }

    private static Page per(Portal portal, int width, ColorScheme scheme) {
        var page = portal.signedIn("per.lindqvist", width, scheme);
        page.navigate("/portal");
        return page;
    }
}
