package org.threefold.bench;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The page as the server's changes build it: enough of a browser to find a button by its caption
/// and a field by its label.
final class Mirror {

    private static final int TAG = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int VIRTUAL_CHILDREN = 24;

    /// One element, or a piece of text.
    static final class Element {

        final int id;
        String tag = "";
        String text = "";
        final Map<String, JsonNode> properties = new HashMap<>();
        final Map<String, String> attributes = new HashMap<>();
        final List<Integer> children = new ArrayList<>();

        Element(int id) {
            this.id = id;
        }

        String property(String name) {
            var value = properties.get(name);
            return value == null || !value.isValueNode() ? "" : value.asString();
        }
    }

    private final Map<Integer, Element> elements = new HashMap<>();

    synchronized void apply(JsonNode changes) {
        for (var change : changes) apply(change, change.path("node").asInt());
    }

    private void apply(JsonNode change, int node) {
        switch (change.path("type").asString("")) {
            case "attach" -> elements.put(node, new Element(node));
            case "detach" -> elements.remove(node);
            case "put" -> put(element(node), change);
            case "remove" -> removed(element(node), change);
            case "splice" -> splice(element(node), change);
            case "clear" -> element(node).children.clear();
            default -> {}
        }
    }

    private static void put(Element element, JsonNode change) {
        var key = change.path("key").asString("");
        var value = change.path("value");
        switch (change.path("feat").asInt()) {
            case TAG -> {
                if (key.equals("tag")) element.tag = value.asString("");
            }
            case PROPERTIES -> element.properties.put(key, value);
            case ATTRIBUTES -> element.attributes.put(key, value.asString(""));
            case TEXT -> element.text = value.asString("");
            default -> {}
        }
    }

    private static void removed(Element element, JsonNode change) {
        var key = change.path("key").asString("");
        switch (change.path("feat").asInt()) {
            case PROPERTIES -> element.properties.remove(key);
            case ATTRIBUTES -> element.attributes.remove(key);
            default -> {}
        }
    }

    private static void splice(Element element, JsonNode change) {
        var feature = change.path("feat").asInt();
        if (feature != CHILDREN && feature != VIRTUAL_CHILDREN) return;
        var at = Math.min(change.path("index").asInt(), element.children.size());
        for (int gone = change.path("remove").asInt(0); gone > 0; gone--) {
            if (at < element.children.size()) element.children.remove(at);
        }
        int place = at;
        for (var child : change.path("addNodes")) element.children.add(place++, child.asInt());
    }

    private Element element(int node) {
        return elements.computeIfAbsent(node, Element::new);
    }

    synchronized String textOf(Element element) {
        var own = element.text + element.property("text") + element.property("textContent");
        return own
                + String.join(
                        "", element.children.stream().map(elements::get).map(this::text).toList());
    }

    private String text(Element child) {
        return child == null ? "" : textOf(child);
    }

    /// Elements now on the page, in no particular order; what arrives meanwhile is not among them.
    synchronized Stream<Element> all() {
        return List.copyOf(elements.values()).stream();
    }

    Optional<Element> first(Predicate<Element> wanted) {
        return all().filter(wanted).findFirst();
    }

    /// The element that holds this one.
    Optional<Element> parentOf(Element child) {
        return first(element -> element.children.contains(child.id));
    }
}
