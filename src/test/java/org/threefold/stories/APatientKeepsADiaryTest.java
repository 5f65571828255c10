package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Per Lindqvist writes down on his phone what he took; his team sees the day appear.
@InThePortal
class APatientKeepsADiaryTest {

    private static final int PHONE = 390;
    private static final String TAKEN = "3 × oxycodone 5 mg tablet";

    @Test
    void a_day_written_on_the_phone_reaches_the_team_at_once(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "LINDQVIST", "/history");
        assertThat(dana.getByText("No opioid stands on the medication list")).isVisible();

        var per = portal.signedIn("per.lindqvist", PHONE, ColorScheme.LIGHT);
        per.navigate("/portal/diary");
        per.getByLabel("Medicine").fill("oxycodone 5 mg tablet");
        per.getByLabel("How many that day").fill("3");
        Find.button(per, "Save this day").click();

        assertThat(per.getByText(TAKEN).first()).isVisible();
        assertThat(Find.row(dana, TAKEN).last()).containsText("22.5");
    }
}
