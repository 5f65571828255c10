package org.threefold.interop;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Walks one entry of a bundle: which resource it holds, where, and whether it is R4.
final class EntryScan {

    /// What is read of these may be inside them.
    private static final Set<String> MAY_HOLD_OTHERS =
            Set.of(
                    "MedicationRequest",
                    "MedicationStatement",
                    "MedicationDispense",
                    "MedicationAdministration");

    private final JsonParser json;
    private final int entry;
    private final Map<String, JsonToken> fields = new LinkedHashMap<>();
    private String type = "";
    private String fullUrl = "";
    private String id = "";
    private int from;
    private int to;
    private boolean holdsOthers;
    private Optional<String> objection = Optional.empty();

    EntryScan(JsonParser json, int entry) {
        this.json = json;
        this.entry = entry;
    }

    EntryRange scan() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new NotReadable("Entry %d of the bundle is not an object.".formatted(entry));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            scanField(json.currentName());
        }
        FhirVersion.of(type, fields).ifPresent(found -> refuse(found.version(), found.mark()));
        if (holdsOthers && !MAY_HOLD_OTHERS.contains(type))
            objection =
                    objection.or(
                            () ->
                                    Optional.of(
                                            "holds other resources inside itself, which are not read"));
        return new EntryRange(entry, type, fullUrl, id, from, to, objection);
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
            case "resourceType" -> sayType(text);
            case "id" -> id = text ? json.getString() : "";
            case "fhirVersion" -> refuseVersion(text ? json.getString() : "");
            case "meta" -> scanMeta();
            case "implicitRules" ->
                    objection = Optional.of("follows rules of its own that are not known here");
            case "modifierExtension" -> objection = Optional.of(ValueWalk.MODIFIED);
            case "contained" -> holdsOthers = true;
            default -> {}
        }
        if (!field.equals("meta")) {
            objection = objection.or(new ValueWalk(json)::toItsEnd);
            if (json.currentToken().isStructStart()) new ValueWalk(json).toItsEnd();
        }
    }

    /// `meta` may name, outside the standard, the version of FHIR. The address of a profile decides
    /// nothing: content of R4 is R4.
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
        if (field.equals("fhirVersion")) {
            refuseVersion(said);
        }
    }

    private void refuseVersion(String said) {
        FhirVersion.named(said)
                .ifPresent(version -> refuse(version, "its meta names that version"));
    }

    private void sayType(boolean text) {
        if (text) type = json.getString();
        else objection = Optional.of("does not say in one word which resource it is");
    }

    private void refuse(FhirVersion version, String mark) {
        throw new NotReadable(version.sentence(mark + ", entry " + entry));
    }
}
