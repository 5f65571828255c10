package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Mr. Abara has hallucinations now: his case cannot go on, and nobody can wave that away.
@InThePortal
class PsychosisStopsTheCaseTest {

    @Test
    void the_rule_says_so_and_offers_no_clearance_even_to_the_psychiatrist(Portal portal) {
        var ilse = portal.onCase("ilse.kagan", "ABARA", "/findings");
        var rule = Find.row(ilse, "PSY-01");
        assertThat(rule).containsText("Absolute");
        assertThat(rule).not().containsText("Clear or refuse");

        ilse.navigate(portal.linkTo("ABARA") + "/findings/PSY-01");
        assertThat(Find.heading(ilse, "PSY-01")).isVisible();
        assertThat(ilse.getByText("An absolute finding cannot be cleared.")).isVisible();
        assertThat(Find.button(ilse, "Record conclusion")).hasCount(0);
    }

    @Test
    void the_review_names_it_before_a_decision(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "ABARA", "/review");

        assertThat(dana.getByText("things are missing before a decision.")).isVisible();
        assertThat(dana.getByText("PSY-01").first()).isVisible();
        assertThat(Find.button(dana, "Record decision")).hasCount(0);
    }
}
