package org.threefold.interop;

import org.threefold.kernel.Outcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The bundles the tests read, and small ones made on the spot.
final class BundleSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final String PATIENT =
            """
            {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Moss", "given": ["Ada"]}],
             "gender": "female", "birthDate": "1980-05-17"}}\
            """;

    private BundleSamples() {}

    static String own() {
        try (var file = open("own.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String synthetic(String name) {
        try (var file = new GZIPInputStream(open(name + ".json.gz"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String bundle(String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": ["
                + String.join(",\n", entries)
                + "]}";
    }

    static String entry(String resource) {
        return "{\"resource\": " + resource + "}";
    }

    static Reading read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    static Reading read(InputStream sent) {
        return switch (SentFile.receive("bundle.json", sent)) {
            case Outcome.Done<SentFile>(var file) -> BundleReader.read(file, TODAY);
            case Outcome.Refused<SentFile>(var why) -> new Reading.NotUnderstood(why);
        };
    }

    static Reading.Understood understood(String json) {
        return switch (read(json)) {
            case Reading.Understood understood -> understood;
            case Reading.NotUnderstood(var why) ->
                    throw new AssertionError("not understood: " + why);
        };
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                BundleSamples.class.getResourceAsStream("/fhir/" + name), name);
    }
}
