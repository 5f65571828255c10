package org.threefold.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What [axe](https://github.com/dequelabs/axe-core) objects to on a page, in light and dark, on
/// a wide screen and on a phone; and whether anything scrolls sideways.
public final class Axe {

    private static final int HIGH = 900;

    /// A field that is still fading from light to dark has neither colour.
    private static final String STILL =
            "document.getAnimations().every(it => it.playState !== 'running'"
                    + " || it.effect.getComputedTiming().iterations === Infinity)";

    /// The rows of a long list are alike: where contrast is looked at once more, the first will do.
    private static final String FURTHER_ROWS = "tbody tr:nth-child(n + 13)";

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

    private Axe() {}

    /// What is wrong on these pages, one sentence each; empty when nothing is.
    public static List<String> found(Page page, List<String> paths) {
        return found(page, paths, EnumSet.allOf(Look.class));
    }

    /// The same for pages that are long and many: each width once, each scheme once. Their colours
    /// are those of all other pages.
    public static List<String> foundInHaste(Page page, List<String> paths) {
        return found(page, paths, EnumSet.of(Look.WIDE_LIGHT, Look.PHONE_DARK));
    }

    private static List<String> found(Page page, List<String> paths, Set<Look> looks) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            page.setViewportSize(Look.WIDE_LIGHT.width, HIGH);
            page.navigate(path);
            PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
            for (var look : looks) look(page, look, found);
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
        var axe =
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(objectionsAlone())
                        .exclude("vaadin-connection-indicator");
        if (!look.whole) axe.withRules(List.of("color-contrast")).exclude(FURTHER_ROWS);
        return axe.analyze().getViolations();
    }

    /// What passes is not told in full, which took as long as looking.
    private static AxeRunOptions objectionsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
