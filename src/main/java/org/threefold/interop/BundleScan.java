package org.threefold.interop;

import org.threefold.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Walks the whole file once, token by token, before a single FHIR object is built: is it sound
/// JSON, is it a bundle, is it R4, and where does each entry lie. Holds no tree.
final class BundleScan {

    /// The deepest bundle of `data/fhir` nests 11 levels; FHIR itself hardly passes 20.
    static final int DEPTH = 64;

    /// The 6 MB bundle has some 450,000 tokens; 20 MB of the same some 1.5 million.
    static final long TOKENS = 3_000_000;

    static final int ENTRIES = 20_000;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxTokenCount(TOKENS)
                                    .maxNumberLength(100)
                                    .maxNameLength(500)
                                    .build())
                    .build();

    private final JsonParser json;
    private final List<EntryRange> slices = new ArrayList<>();
    private final Map<String, JsonToken> fields = new LinkedHashMap<>();
    private String rootType = "";
    private boolean typeInOneWord = true;

    private BundleScan(JsonParser json) {
        this.json = json;
    }

    static Outcome<List<EntryRange>> of(SentFile file) {
        var wrong = Utf8.objectionTo(file.bytes());
        if (wrong.isPresent()) return new Outcome.Refused<>(wrong.get());
        try (var json = JSON.createParser(ObjectReadContext.empty(), file.bytes())) {
            return new BundleScan(json).scan();
        } catch (NotReadable refused) {
            return new Outcome.Refused<>(refused.sentence());
        } catch (JacksonException broken) {
            return new Outcome.Refused<>(sentenceFor(broken));
        }
    }

    private Outcome<List<EntryRange>> scan() {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            scanRoot(json.currentName());
        }
        if (json.nextToken() != null) {
            throw new NotReadable(
                    "The file holds several JSON documents one after the other, not one bundle.");
        }
        if (!rootType.equals("Bundle")) {
            throw new NotReadable(notABundle());
        }
        return slices.isEmpty()
                ? new Outcome.Refused<>("The bundle is empty: it has no entries.")
                : new Outcome.Done<>(List.copyOf(slices));
    }

    private void scanRoot(String field) {
        var token = json.nextToken();
        fields.put(field, token);
        switch (field) {
            case "resourceType" -> {
                typeInOneWord = token == JsonToken.VALUE_STRING;
                rootType = typeInOneWord ? json.getString() : "";
                new ValueWalk(json).toItsEnd();
            }
            case "entry" -> scanEntries(token);
            default -> new ValueWalk(json).toItsEnd();
        }
    }

    private void scanEntries(JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            throw new NotReadable("The bundle's entries are not a list.");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (slices.size() == ENTRIES) {
                throw new NotReadable(
                        "The bundle has more than 20,000 entries, the most that is read.");
            }
            slices.add(new EntryScan(json, slices.size() + 1).scan());
        }
    }

    private String notABundle() {
        if (!typeInOneWord) return "The file does not say in one word which FHIR resource it is.";
        var other = FhirVersion.of(rootType, fields);
        if (other.isPresent()) return other.get().version().sentenceOfOne(other.get().mark());
        return rootType.isBlank()
                ? "This is JSON, but not FHIR: it does not say which resource it is."
                : "This is a FHIR %s, not a Bundle. Please send the whole bundle."
                        .formatted(Clean.text(rootType, 60));
    }

    private static String sentenceFor(JacksonException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
        return switch (broken) {
            case UnexpectedEndOfInputException _ ->
                    "The file ends in the middle (line %d).".formatted(line);
            case StreamConstraintsException _ ->
                    "The file is nested deeper or holds more than any referral does (line %d)."
                            .formatted(line);
            case JacksonException twice
                    when String.valueOf(twice.getOriginalMessage()).startsWith("Duplicate") ->
                    "The file says the same field twice in one place (line %d), so it cannot be trusted."
                            .formatted(line);
            case JacksonException _ ->
                    "The file is not well-formed JSON (line %d, column %d)."
                            .formatted(line, column);
        };
    }
}
