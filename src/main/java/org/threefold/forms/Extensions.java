package org.threefold.forms;

import java.util.List;
import java.util.Map;

/// What a definition says beyond FHIR, by the names of our own extensions; a module reads there
/// what it alone needs.
public record Extensions(Map<String, List<String>> values) {

    static final Extensions NONE = new Extensions(Map.of());

    public Extensions {
        values = Map.copyOf(values);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The first value, or an empty text.
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /// The value as one of these; `otherwise` where it names none.
    public <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        var code = first(name);
        for (var it : type.getEnumConstants()) if (it.name().equals(code)) return it;
        return otherwise;
    }
}
