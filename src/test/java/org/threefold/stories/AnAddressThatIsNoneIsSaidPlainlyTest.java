package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.Objects;

/// An address that is refused before any page is asked for: two strokes in a row.
@InThePortal
class AnAddressThatIsNoneIsSaidPlainlyTest {

    @Test
    void it_names_no_part_of_the_software_and_leads_back(Portal portal) {
        var page = portal.signedIn("dana.ruiz");
        var refused = Objects.requireNonNull(page.navigate("/cases//team"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(page.locator("h1")).hasText("This address leads nowhere");
        page.getByText("Go to Threefold").click();
        page.waitForURL("**/work");
    }
}
