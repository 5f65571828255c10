package org.threefold.preparation;

import org.threefold.library.VerificationLevel;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines between `---` and `---` at the head of a page: `name: value`, one a line. A source
/// is `source: KEY | how far it was read | citation | where`.
record FrontMatter(List<Line> lines) {

    record Line(String name, String value) {}

    static FrontMatter of(List<String> head) {
        var lines = new ArrayList<Line>();
        for (var line : head) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IllegalArgumentException("Not name: value, but " + line);
            lines.add(
                    new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return new FrontMatter(lines);
    }

    String value(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(Line::value)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("The head lacks " + name));
    }

    int number(String name) {
        return Integer.parseInt(value(name));
    }

    List<Reference> references() {
        return lines.stream()
                .filter(line -> line.name().equals("source"))
                .map(line -> reference(line.value().split("\\s*\\|\\s*", -1)))
                .toList();
    }

    private static Reference reference(String[] parts) {
        if (parts.length != 4) throw new IllegalArgumentException("A source has four parts");
        var where = Optional.of(parts[3]).filter(place -> !place.isBlank()).map(URI::create);
        return new Reference(parts[0], mark(parts[1]), parts[2], where);
    }

    private static VerificationLevel mark(String word) {
        return switch (word) {
            case "read" -> VerificationLevel.CHECKED;
            case "summary" -> VerificationLevel.CHECKED_SECONDARY;
            case "memory" -> VerificationLevel.MEMORY;
            case "practice" -> VerificationLevel.PRACTICE_POLICY;
            default -> throw new IllegalArgumentException("No such mark: " + word);
        };
    }
}
