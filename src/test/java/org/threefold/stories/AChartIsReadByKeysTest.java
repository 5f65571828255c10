package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.ArrayList;

/// The chart of measures: read by keys alone, drawn by a library that no other page asks for, and
/// not missed where it cannot be loaded.
@InThePortal
class AChartIsReadByKeysTest {

    private static final String LIBRARY = "**/charts/**";

    @Test
    void the_arrows_go_from_value_to_value_and_each_is_read_out(Portal portal) {
        var page = portal.onCase("dana.ruiz", "LINDQVIST");
        page.navigate(page.url() + "/measures");
        assertThat(page.locator("tf-chart svg")).isVisible();

        page.locator("tf-chart [role=application]").focus();
        press(page, "ArrowRight");
        assertThat(said(page)).containsText("Pain now, ");
        assertThat(said(page)).containsText(": 8: severe. 1 of 3.");
        press(page, "End");
        assertThat(said(page)).containsText(": 7: severe. 3 of 3.");
        press(page, "ArrowDown");
        assertThat(said(page)).containsText("PEG, ");
        assertThat(page.locator(".chart-tip")).containsText("PEG 7.3");
        press(page, "Escape");
        assertThat(page.locator(".chart-tip")).not().isVisible();
        assertThat(said(page)).hasAttribute("aria-live", "polite");

        var drawn = page.locator("tf-chart svg text");
        var all = drawn.count();
        press(page, "+");
        page.waitForFunction(
                "all => document.querySelectorAll('tf-chart svg text').length < all", all);
    }

    @Test
    void the_library_comes_with_the_first_chart_and_is_kept_for_good(Portal portal) {
        var page = portal.stranger();
        var asked = new ArrayList<Response>();
        page.onResponse(it -> asked.add(it));
        portal.signIn(page, "dana.ruiz", Portal.password("dana.ruiz"));
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/cases");
        Find.link(page, "LINDQVIST").first().click();
        page.waitForURL("**/cases/*");
        assertThat(asked).noneMatch(it -> it.url().contains("/charts/"));

        var library = page.waitForResponse(LIBRARY, () -> page.navigate(page.url() + "/measures"));

        assertThat(library.status()).isEqualTo(200);
        assertThat(library.headerValue("cache-control")).contains("31536000").contains("immutable");
        assertThat(library.headerValue("content-encoding")).isEqualTo("gzip");
    }

    @Test
    void where_it_cannot_be_loaded_sentences_and_tables_stay(Portal portal) {
        var page = portal.onCase("dana.ruiz", "LINDQVIST");
        page.route(LIBRARY, it -> it.abort());
        page.navigate(page.url() + "/measures");

        assertThat(page.locator("tf-chart"))
                .hasText("The chart could not be loaded. The tables have the same numbers.");
        assertThat(page.getByText("lower than at the first (13 %): better.")).isVisible();
        assertThat(
                        page.getByRole(
                                AriaRole.TABLE,
                                new Page.GetByRoleOptions().setName("PEG, the latest values")))
                .containsText("7.3");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static Locator said(Page page) {
        return page.locator("tf-chart [aria-live]");
    }
}
