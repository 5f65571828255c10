package org.threefold.interop;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The questionnaires of a bundle. They are read before any answer, as plain JSON: what they say of
/// their items is obeyed or the answer refused, whatever else of them FHIR R4 does not know.
final class AskedForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportContext context;
    private final Map<String, List<AskedForm>> known = new HashMap<>();

    AskedForms(ImportContext context) {
        this.context = context;
    }

    void learn(EntryRange range, SentFile file) {
        try {
            var form = JSON.readTree(range.text(file));
            var read = AskedForm.of(form);
            Stream.of(
                            text(form, "url"),
                            range.fullUrl(),
                            range.id().isBlank() ? "" : "Questionnaire/" + range.id())
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .forEach(name -> known.computeIfAbsent(name, _ -> new ArrayList<>()).add(read));
        } catch (JacksonException broken) {
            context.notice("A questionnaire of the bundle could not be read.");
        }
    }

    /// The form that was answered, if it is in the bundle. Where it is there in another version, or
    /// in several that differ, none is used, and that is named.
    ///
    /// @param canonical as the response gives it, perhaps with a version
    Optional<AskedForm> of(String canonical, String title) {
        var address = canonical.replaceFirst("[|#].*$", "");
        var version = canonical.contains("|") ? canonical.replaceFirst("^[^|]*\\|", "") : "";
        var found = found(address).stream().distinct().toList();
        var fit =
                found.stream()
                        .filter(
                                it ->
                                        version.isEmpty()
                                                || it.version().isEmpty()
                                                || version.equals(it.version()))
                        .toList();
        if (fit.size() == 1) return Optional.of(fit.getFirst());
        if (!found.isEmpty())
            context.unreadPart(
                    title
                            + (fit.isEmpty()
                                    ? ": its form is in the bundle in another version and was not used"
                                    : ": its form is in the bundle in several versions and was not used"));
        return Optional.empty();
    }

    private List<AskedForm> found(String address) {
        var direct = known.getOrDefault(address, List.of());
        if (!direct.isEmpty() || address.isBlank()) return direct;
        return known.entrySet().stream()
                .filter(
                        it ->
                                it.getKey().startsWith("Questionnaire/")
                                        && address.endsWith("/" + it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
