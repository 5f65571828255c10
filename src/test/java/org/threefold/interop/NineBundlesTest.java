package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whatever bundles lie beside the checkout are read too. They are no part of the project, so
/// their absence is reported and no failure; the two that are part of it are read elsewhere.
class NineBundlesTest {

    @Test
    void every_bundle_beside_the_checkout_is_understood_and_accounted_for(TestReporter reporter)
            throws IOException {
        var files = bundles();
        reporter.publishEntry("bundles beside the checkout", String.valueOf(files.size()));
        assumeFalse(files.isEmpty(), "no bundles beside the checkout");
        for (var file : files) {
            var reading = BundleSamples.read(Files.newInputStream(file));
            assertThat(reading)
                    .as(file.getFileName().toString())
                    .isInstanceOf(Reading.Understood.class);
            var understood = (Reading.Understood) reading;
            var account = understood.account();
            reporter.publishEntry(
                    file.getFileName().toString(),
                    account.understoodEntries()
                            + " of "
                            + account.entries()
                            + " entries understood");
            assertThat(account.understoodEntries() + account.leftOutEntries())
                    .isEqualTo(account.entries());
            assertThat(understood.pain()).as("pain in " + file).isNotEmpty();
            assertThat(understood.findings().drugTrials()).as("trials in " + file).isNotEmpty();
        }
    }

    private static List<Path> bundles() throws IOException {
        for (var place : List.of("../shared/data/fhir")) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> files = Files.list(Path.of(place))) {
                    return files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList();
                }
            }
        }
        return List.of();
    }
}
