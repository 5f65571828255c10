package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;
import java.util.regex.Pattern;

/// Per Lindqvist says on his phone that he thinks of death: he sees at once whom to call, and every
/// seat sees it on whatever page they are, beside the alarm of Ruth Okafor that the demo begins
/// with. Reading it closes nothing; what was done closes it. With the psychiatrist's account
/// disabled, the next seat has it at once.
@InThePortal
class AnAnswerCannotWaitTest {

    private static final int PHONE = 390;

    @Test
    void item_nine_reaches_every_seat_and_the_next_where_the_first_is_disabled(Portal portal) {
        var ilse = on(portal, "ilse.kagan", "/evidence");
        var dana = on(portal, "dana.ruiz", "/policy");
        var jo = portal.onCase("jo.mbeki", "LINDQVIST");
        var cora = on(portal, "cora.lind", "/cases");
        for (var page : List.of(ilse, dana, jo, cora)) {
            assertThat(strip(page)).not().containsText("LINDQVIST");
            assertThat(page.locator(".nav-alarm")).hasText("1 urgent");
        }

        var phone = portal.signedIn("per.lindqvist", PHONE, ColorScheme.LIGHT);
        phone.navigate("/portal/questions/phq-9");
        for (int question = 5; question < 9; question++) answer(phone, question, "Not at all");
        answer(phone, 9, "Several days");
        assertThat(Find.heading(phone, "You do not have to carry this alone")).isVisible();
        assertThat(Find.link(phone, "Call 988").first()).isVisible();

        Find.button(phone, "Go on with the questions").click();
        assertThat(phone.getByText("Question 10 of")).isVisible();
        assertThat(crisisBox(phone)).containsText("Call 988");
        phone.navigate("/portal");
        assertThat(crisisBox(phone)).containsText("Call 911");

        for (var page : List.of(ilse, dana, jo, cora)) {
            assertThat(strip(page)).containsText("LINDQVIST, Per");
            assertThat(page.locator(".nav-alarm")).hasText("2 urgent");
            assertThat(page).hasTitle(Pattern.compile("^\\(2 urgent\\) .*Threefold$"));
        }
        assertThat(line(cora).getByRole(AriaRole.LINK).filter(holding("Open"))).hasCount(0);
        assertThat(jo.getByText("An answer needs a clinician now")).isVisible();
        jo.navigate("/rules");
        assertThat(strip(jo)).containsText("Ilse Kagan acts");
        assertThat(jo.locator(".nav-alarm")).hasText("2 urgent");

        line(ilse).getByRole(AriaRole.LINK).filter(holding("Open")).click();
        assertThat(ilse.getByText("PHQ-9 item 9 above zero")).isVisible();
        assertThat(ilse.locator(".alarm-answer > dl dd")).hasText("Several days");
        assertThat(strip(ilse)).isVisible();
        assertThat(ilse).hasTitle("(2 urgent) Alarm · Threefold");
        close(ilse);

        for (var page : List.of(ilse, dana, jo, cora)) {
            assertThat(strip(page)).not().containsText("LINDQVIST");
            assertThat(page).hasTitle(Pattern.compile("^\\(1 urgent\\) "));
        }
        assertThat(ilse.getByText("he is with his sister")).isVisible();
        assertThat(crisisBox(phone)).isHidden();

        var petra = on(portal, "petra.voss", "/accounts");
        allow(petra, "Ilse Kagan", false);
        try {
            phone.navigate("/portal/questions/phq-9");
            assertThat(phone.getByText("Question 10 of")).isVisible();
            Find.button(phone, "Back").click();
            answer(phone, 9, "More than half the days");
            for (var page : List.of(dana, jo, cora)) {
                assertThat(line(page)).containsText("LINDQVIST, Per");
                assertThat(line(page)).not().containsText("Ilse Kagan acts");
            }
            assertThat(line(jo)).containsText("Ilse Kagan's account is disabled");
        } finally {
            allow(petra, "Ilse Kagan", true);
        }
        line(dana).getByRole(AriaRole.LINK).filter(holding("Open")).click();
        close(dana);
        assertThat(strip(jo)).not().containsText("LINDQVIST");
    }

    private static void allow(Page petra, String name, boolean enabled) {
        Find.button(petra, (enabled ? "Enable " : "Disable ") + name).click();
        if (!enabled) Find.button(petra, "Disable account").click();
        assertThat(Find.listed(petra, name, enabled ? "Open" : "Disabled")).isVisible();
    }

    private static void close(Page page) {
        Find.button(page, "Close the alarm").click();
        assertThat(page.getByText("things need a correction")).isVisible();
        Find.button(page, "Say how high you judge the risk to be.").click();
        assertThat(page.getByLabel("No acute risk")).isFocused();
        Find.button(page, "Say whether you reached the patient.").click();
        var exact = new Page.GetByLabelOptions().setExact(true);
        assertThat(page.getByLabel("Reached", exact)).isFocused();
        page.getByText("Not reached").click();
        assertThat(page.getByText("Closing ends the alarm for everybody")).isVisible();
        page.getByLabel("Reached", exact).check();
        page.getByLabel("Low", exact).check();
        page.getByLabel("Plan").fill("Called him at once; he is with his sister, safe.");
        page.getByLabel("Next contact").fill("Tomorrow at 9, by telephone, Ilse Kagan");
        page.getByLabel("Who was told").fill("His sister");
        Find.button(page, "Close the alarm").click();
    }

    private static Page on(Portal portal, String username, String path) {
        var page = portal.signedIn(username);
        page.navigate(path);
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    private static Locator crisisBox(Page page) {
        return page.locator(".crisis-box");
    }

    private static Locator line(Page page) {
        return strip(page).locator(".line").filter(holding("LINDQVIST"));
    }

    private static Locator strip(Page page) {
        return page.locator(".alarm-strip");
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void answer(Page page, int question, String words) {
        assertThat(page.getByText("Question " + question + " of")).isVisible();
        Find.button(page, words).click();
    }
}
