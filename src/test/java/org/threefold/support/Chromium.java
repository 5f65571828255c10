package org.threefold.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One Chromium for the whole run: the one this machine has. None is ever fetched.
final class Chromium {

    /// How long a story waits for what it expects: a busy machine is slow, and still right.
    private static final double PATIENCE_MILLIS = 20_000;

    private static final List<String> NAMES =
            List.of(
                    "chromium-headless-shell", // draws no window of its own: a third less to
                    // compute
                    "chromium",
                    "chromium-browser",
                    "google-chrome-stable",
                    "google-chrome");

    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // the tabs of one window share a process, which is ready for the next
                    "--process-per-site");

    private Chromium() {}

    private static final class Running {
        static final Browser BROWSER = launch();
    }

    static Browser running() {
        return Running.BROWSER;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var nothingFetched =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(nothingFetched)
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program())
                                .setArgs(QUIETLY));
    }

    private static Path program() {
        return Optional.ofNullable(System.getenv("THREEFOLD_CHROMIUM"))
                .map(Path::of)
                .or(Chromium::onThePath)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The stories are told in a browser: set THREEFOLD_CHROMIUM"
                                                + " to a Chromium or Chrome, or put one on the path."));
    }

    private static Optional<Path> onThePath() {
        var places = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(places).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
