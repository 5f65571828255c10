package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Two of three have signed on Ms. Nowak's case. Until the third signs, their texts are closed.
@InThePortal
class NobodySeesAnOpinionBeforeSigningTest {

    private static final String ILSE_WROTE = "No psychiatric reason against it; mood is steady.";
    private static final String JO_WROTE = "who stands by her";

    @Test
    void the_opinions_open_together_when_the_last_one_is_signed(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "NOWAK", "/review");
        var ilse = portal.onCase("ilse.kagan", "NOWAK", "/review");

        assertThat(dana.getByText("Signed by Ilse Kagan")).isVisible();
        assertThat(dana.getByText("Opens when all three are signed.")).hasCount(2);
        assertThat(dana.getByText(ILSE_WROTE)).hasCount(0);
        assertThat(ilse.getByText(ILSE_WROTE)).isVisible();
        assertThat(ilse.getByText(JO_WROTE)).hasCount(0);

        sign(dana);

        assertThat(dana.getByText("Your opinion is signed.")).isVisible();
        assertThat(ilse.getByText("Three drugs failed")).isVisible();
        assertThat(ilse.getByText(JO_WROTE)).isVisible();
        dana.getByText("See the three opinions side by side").click();
        assertThat(dana.getByText(ILSE_WROTE)).isVisible();
        assertThat(dana.getByText(JO_WROTE)).isVisible();
    }

    private static void sign(Page dana) {
        dana.getByText("Write your opinion").click();
        assertThat(dana.getByText("Until then nobody reads another's.")).isVisible();
        dana.getByRole(AriaRole.RADIO).first().check();
        dana.getByLabel("Reasons").fill("Three drugs failed, each long enough.");
        dana.getByLabel("What would change my mind").fill("A blood pressure that stays high.");
        Find.button(dana, "Sign opinion").click();
        dana.getByLabel("Your password").fill(Portal.password("dana.ruiz"));
        Find.inDialog(dana, "Sign opinion").click();
    }
}
