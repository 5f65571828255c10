package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Per Lindqvist says on his phone that he thinks of death: he sees at once whom to call, and Ilse
/// Kagan has it on top of her list before he has gone on.
@InThePortal
class AnAnswerCannotWaitTest {

    private static final int PHONE = 390;
    private static final String TASK = "Call the patient now";

    @Test
    void item_nine_above_zero_reaches_mental_health_at_once_and_nobody_else(Portal portal) {
        var ilse = portal.signedIn("ilse.kagan");
        ilse.navigate("/work");
        var row = Find.row(ilse, "LINDQVIST").filter(holding(TASK));
        assertThat(row).hasCount(0);

        var phone = portal.stranger(PHONE, ColorScheme.LIGHT);
        portal.signIn(phone, "per.lindqvist", Portal.password("per.lindqvist"));
        phone.waitForURL(url -> !url.contains("/login"));
        phone.navigate("/portal/questions/phq-9");
        for (int question = 5; question < 9; question++) answer(phone, question, "Not at all");
        answer(phone, 9, "Several days");
        assertThat(Find.heading(phone, "You do not have to carry this alone")).isVisible();
        assertThat(Find.link(phone, "Call 988")).isVisible();

        assertThat(row).containsText("At once");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(ilse.getByText("PHQ-9 item 9 above zero")).isVisible();

        var cora = portal.onCase("cora.lind", "LINDQVIST");
        cora.navigate(cora.url() + "/measures");
        assertThat(Find.heading(cora, "What is due")).isVisible();
        assertThat(cora.getByText("item 9")).hasCount(0);
        assertThat(cora.getByText("minimal")).hasCount(0);

        ilse.getByLabel("What did you do?")
                .fill("Called him at once; he is with his sister, safe.");
        Find.button(ilse, "Write down what I did").click();
        assertThat(ilse.getByText("he is with his sister")).isVisible();
        ilse.navigate("/work");
        assertThat(ilse.locator("h1").first()).isVisible();
        assertThat(row).hasCount(0);
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void answer(Page page, int question, String words) {
        assertThat(page.getByText("Question " + question + " of")).isVisible();
        Find.button(page, words).click();
    }
}
