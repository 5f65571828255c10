package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Two say proceed with conditions for Mr. Lindqvist, one would rather wait. Nobody is outvoted
/// in silence: the team reads it, and so does he.
@InThePortal
class ADissentIsKeptAndAnsweredTest {

    @Test
    void the_team_reads_the_dissent_beside_its_answer(Portal portal) {
        var jo = portal.onCase("jo.mbeki", "LINDQVIST", "/review");

        assertThat(jo.getByText("Dissent of mental health")).isVisible();
        assertThat(jo.getByText("Answer: The first condition carries the wait")).isVisible();
        assertThat(jo.getByText("Signed by all three, locked")).isVisible();
    }

    @Test
    void the_patient_reads_that_one_of_three_would_rather_wait(Portal portal) {
        Page per = portal.signedIn("per.lindqvist");
        per.navigate("/portal/decision");

        assertThat(Find.heading(per, "What your team decided")).isVisible();
        assertThat(per.locator(".prose-page")).containsText("would rather wait");
        assertThat(per.getByText("Signed by all three on")).isVisible();
    }
}
