package org.threefold.forms;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
        return at(node, OURS + name).map(Json::value).orElse("");
    }

    /// All values of our own extensions, by their name.
    static Extensions extensions(JsonNode node) {
        if (node.path("extension").isEmpty()) return Extensions.NONE;
        var values = new HashMap<String, List<String>>();
        for (var extension : node.path("extension")) {
            var url = text(extension, "url");
            if (url.startsWith(OURS))
                values.computeIfAbsent(url.substring(OURS.length()), _ -> new ArrayList<>())
                        .add(value(extension));
        }
        return new Extensions(values);
    }

    static Optional<JsonNode> at(JsonNode node, String url) {
        for (var extension : node.path("extension"))
            if (text(extension, "url").equals(url)) return Optional.of(extension);
        return Optional.empty();
    }

    static List<Code> codes(JsonNode node) {
        var codes = new ArrayList<Code>();
        for (var coding : node.path("code"))
            codes.add(new Code(text(coding, "system"), text(coding, "code")));
        return codes;
    }

    private static String value(JsonNode extension) {
        return first(
                text(extension, "valueString"),
                text(extension, "valueCode"),
                text(extension, "valueInteger"),
                text(extension, "valueBoolean"),
                text(extension, "valueDate"));
    }
}
