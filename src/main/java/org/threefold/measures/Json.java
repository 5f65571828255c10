package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.Optional;

/// How this module looks into a Questionnaire: elements, extensions of ours, codes. What is not
/// there is empty.
final class Json {

    static final String OURS = "urn:org.threefold:";

    private static final int LONGEST = 4000;

    private Json() {}

    static String text(JsonNode node, String name) {
        var text = node.path(name).asString("").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
    }

    /// The first that says something.
    static String first(String... texts) {
        return Arrays.stream(texts).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    static String extension(JsonNode node, String name) {
        return at(node, OURS + name)
                .map(it -> first(text(it, "valueString"), text(it, "valueCode")))
                .orElse("");
    }

    static int number(JsonNode node, String name, int otherwise) {
        return at(node, OURS + name)
                .map(it -> it.path("valueInteger").asInt(otherwise))
                .orElse(otherwise);
    }

    /// The value of an extension that names one of ours.
    static <E extends Enum<E>> E one(Class<E> type, JsonNode node, String name, E otherwise) {
        var code = extension(node, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    static Optional<JsonNode> at(JsonNode node, String url) {
        for (var extension : node.path("extension"))
            if (text(extension, "url").equals(url)) return Optional.of(extension);
        return Optional.empty();
    }

    static @Nullable String loinc(JsonNode node) {
        for (var coding : node.path("code"))
            if (text(coding, "system").equals("http://loinc.org")) return text(coding, "code");
        return null;
    }
}
