package org.threefold.interop;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A questionnaire that came with the bundle, by the ids of its items. No condition among them
/// leads in a circle or through more than a hundred others: an item of which that is so carries
/// "cannot be checked" instead.
///
/// @param refused why no answer to it can be read; empty where answers can be
record AskedForm(String version, String title, String refused, Map<String, AskedItem> items) {

    private static final int DEEPEST = 100;

    static AskedForm of(JsonNode form) {
        var items = new HashMap<String, AskedItem>();
        collect(form.path("item"), AskedItem.NONE, items);
        return new AskedForm(
                AskedForms.text(form, "version"),
                AskedForms.text(form, "title"),
                refused(form),
                checkable(items));
    }

    private static String refused(JsonNode form) {
        if (form.has("implicitRules"))
            return "answers a form that follows rules of its own that are not known here";
        return form.has("modifierExtension")
                ? "answers a form that carries a modifier that is not known here"
                : "";
    }

    /// One id for two items is against FHIR; the answers to it are read as the stricter asks.
    private static void collect(JsonNode level, AskedItem above, Map<String, AskedItem> items) {
        for (var node : level) {
            var item = AskedItem.of(node, above);
            items.merge(
                    AskedForms.text(node, "linkId"),
                    item,
                    (one, other) -> one.fixed().compareTo(other.fixed()) >= 0 ? one : other);
            collect(node.path("item"), item, items);
        }
    }

    /// Layer by layer: an item can be checked once every question of its conditions can.
    private static Map<String, AskedItem> checkable(Map<String, AskedItem> items) {
        var left = new HashMap<>(items);
        for (int layer = 0; layer < DEEPEST; layer++) {
            var open = Set.copyOf(left.keySet());
            if (!left.values().removeIf(it -> it.questions().noneMatch(open::contains))) break;
        }
        left.forEach((id, item) -> items.put(id, item.unchecked()));
        return Map.copyOf(items);
    }
}
