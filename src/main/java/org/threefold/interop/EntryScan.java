package org.threefold.interop;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Walks one entry of a bundle: which resource it holds, where, and whether it is R4.
final class EntryScan {

    private final JsonParser json;
    private final int entry;
    private final Map<String, JsonToken> fields = new LinkedHashMap<>();
    private String type = "";
    private String fullUrl = "";
    private String id = "";
    private int from;
    private int to;
    private Optional<String> objection = Optional.empty();

    EntryScan(JsonParser json, int entry) {
        this.json = json;
        this.entry = entry;
    }

    Slice scan() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new NotReadable("Entry %d of the bundle is not an object.".formatted(entry));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            scanField(json.currentName());
        }
        fields.forEach(this::refuseOtherDialects);
        return new Slice(entry, type, fullUrl, id, from, to, objection);
    }

    private void scanField(String field) {
        var token = json.nextToken();
        if (field.equals("resource") && token == JsonToken.START_OBJECT) {
            scanResource();
        } else if (field.equals("fullUrl") && token == JsonToken.VALUE_STRING) {
            fullUrl = json.getString();
        } else {
            new ValueWalk(json).toItsEnd();
        }
    }

    private void scanResource() {
        from = Math.toIntExact(json.currentTokenLocation().getByteOffset());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = json.currentName();
            var token = json.nextToken();
            fields.put(field, token);
            scanOf(field, token);
        }
        to = Math.toIntExact(json.currentLocation().getByteOffset());
    }

    private void scanOf(String field, JsonToken token) {
        boolean text = token == JsonToken.VALUE_STRING;
        switch (field) {
            case "resourceType" -> type = text ? json.getString() : "";
            case "id" -> id = text ? json.getString() : "";
            case "fhirVersion" -> refuseVersion(text ? json.getString() : "");
            case "meta" -> scanMeta();
            default -> {}
        }
        if (!field.equals("meta")) {
            objection = new ValueWalk(json).toItsEnd().or(() -> objection);
        }
    }

    /// `meta` may name the version of its profile, or, outside the standard, of FHIR itself.
    private void scanMeta() {
        int open = 0;
        var field = "";
        do {
            switch (json.currentToken()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                case PROPERTY_NAME -> field = json.currentName();
                case VALUE_STRING -> lookAtMeta(field, json.getString());
                default -> {}
            }
        } while (open > 0 && json.nextToken() != null);
    }

    private void lookAtMeta(String field, String said) {
        if (field.equals("fhirVersion") || field.equals("profile")) {
            refuseVersion(said);
        }
    }

    private void refuseVersion(String said) {
        Dialect.named(said).ifPresent(dialect -> refuse(dialect, "its meta names that version"));
    }

    private void refuseOtherDialects(String field, JsonToken token) {
        var shape = type + "." + field;
        var kind =
                token == JsonToken.VALUE_STRING
                        ? "=text"
                        : token == JsonToken.START_OBJECT ? "=object" : "";
        Dialect.markedBy(type).ifPresent(dialect -> refuse(dialect, type));
        Dialect.markedBy(shape)
                .or(() -> Dialect.markedBy(shape + kind))
                .ifPresent(other -> refuse(other, shape));
    }

    private void refuse(Dialect dialect, String mark) {
        throw new NotReadable(dialect.sentence(mark + ", entry " + entry));
    }
}
