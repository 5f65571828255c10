package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Each role walks through the pages that are open to it, in light and dark, on a wide screen and
/// on a phone. [axe](https://github.com/dequelabs/axe-core) finds nothing, and nothing scrolls
/// sideways.
@InThePortal
class EveryPageIsCleanForAxeTest {

    private static final int HIGH = 900;

    /// A field that is still fading from light to dark has neither colour.
    private static final String STILL =
            "document.getAnimations().every(it => it.playState !== 'running'"
                    + " || it.effect.getComputedTiming().iterations === Infinity)";

    /// What depends on light and dark is contrast alone: each width is looked at whole in one
    /// scheme, and for contrast in the other.
    private enum Look {
        WIDE_LIGHT(1440, ColorScheme.LIGHT, true),
        WIDE_DARK(1440, ColorScheme.DARK, false),
        PHONE_DARK(390, ColorScheme.DARK, true),
        PHONE_LIGHT(390, ColorScheme.LIGHT, false);

        final int width;
        final ColorScheme scheme;
        final boolean whole;

        Look(int width, ColorScheme scheme, boolean whole) {
            this.width = width;
            this.scheme = scheme;
            this.whole = whole;
        }
    }

    private static final List<String> PARTS_OF_A_CASE =
            List.of("", "/evaluation", "/findings", "/findings/PSY-01", "/review", "/preparation");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("dana.ruiz", List.of("/work", "/cases", "/conferences", "/rules")),
                Arguments.of("ilse.kagan", List.of("/work", "/cases")),
                Arguments.of("jo.mbeki", List.of("/work", "/cases")),
                Arguments.of("sam.okoye", List.of("/work", "/cases")),
                Arguments.of("mira.holt", List.of("/work", "/cases", "/conferences", "/rules")),
                Arguments.of(
                        "cora.lind",
                        List.of(
                                "/work",
                                "/cases",
                                "/referrals",
                                "/referrals/new",
                                "/referrals/import",
                                "/conferences")),
                Arguments.of("petra.voss", List.of("/accounts", "/access-matrix", "/trail")),
                Arguments.of("rafe.stone", List.of("/send", "/send/new", "/send/import")),
                Arguments.of(
                        "per.lindqvist",
                        List.of(
                                "/portal",
                                "/portal/read",
                                "/portal/read/the-evidence",
                                "/portal/decision",
                                "/portal/record",
                                "/portal/diary",
                                "/portal/who-looked")));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("dana.ruiz", "LINDQVIST", all("/opinion", "/history")),
                Arguments.of("ilse.kagan", "HARGREAVES", all("/evaluation/psychiatric")),
                Arguments.of("jo.mbeki", "LINDQVIST", all("/notes", "/evaluation/goals")),
                Arguments.of("dana.ruiz", "OKAFOR", List.of("/findings/CV-06")),
                Arguments.of("cora.lind", "LINDQVIST", all("/team")));
    }

    private static List<String> all(String... more) {
        return Stream.concat(PARTS_OF_A_CASE.stream(), Stream.of(more)).toList();
    }

    @Test
    void the_door(Portal portal) {
        assertThat(found(portal.stranger(), List.of("/login", "/welcome/nothing"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_pages_of(String username, List<String> paths, Portal portal) {
        assertThat(found(portal.signedIn(username), paths)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_case_of(String username, String family, List<String> parts, Portal portal) {
        var page = portal.onCase(username, family);
        var here = page.url();
        assertThat(found(page, parts.stream().map(part -> here + part).toList())).isEmpty();
    }

    private static List<String> found(Page page, List<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            page.setViewportSize(Look.WIDE_LIGHT.width, HIGH);
            page.navigate(path);
            PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
            for (var look : Look.values()) look(page, look, found);
        }
        return found;
    }

    private static void look(Page page, Look look, List<String> found) {
        page.setViewportSize(look.width, HIGH);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(look.scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction(STILL);
        var where = page.url().replaceFirst("^http://[^/]*", "") + " " + look;
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true))
            found.add(where + " scrolls sideways");
        for (var rule : axe(page, look)) found.add(where + " " + words(rule));
    }

    /// Vaadin's own sign of a lost connection stands outside of every page.
    private static List<Rule> axe(Page page, Look look) {
        var axe = new AxeBuilder(page).setLegacyMode(true).exclude("vaadin-connection-indicator");
        if (!look.whole) axe.withRules(List.of("color-contrast"));
        return axe.analyze().getViolations();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
