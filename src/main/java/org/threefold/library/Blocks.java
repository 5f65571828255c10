package org.threefold.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A text of blocks: `[id]`, then `name: value` a line, `#` for remarks. A name that stands twice
/// in a block, or a line that is none of these, is refused.
record Blocks(List<Block> all) {

    record Block(String id, Map<String, String> lines) {

        /// Refuses when the block does not say it.
        String value(String name) {
            var value = lines.getOrDefault(name, "");
            if (value.isBlank()) throw new IllegalArgumentException(id + " lacks " + name);
            return value;
        }

        String or(String name, String otherwise) {
            return lines.getOrDefault(name, otherwise);
        }

        /// What stands between commas; nothing where the line is missing.
        Stream<String> list(String name) {
            return Stream.of(or(name, "").split(",", -1))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        }
    }

    static Blocks of(Stream<String> text) {
        var blocks = new ArrayList<Block>();
        text.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> take(blocks, line.strip()));
        return new Blocks(List.copyOf(blocks));
    }

    private static void take(List<Block> blocks, String line) {
        if (line.startsWith("[") && line.endsWith("]")) {
            blocks.add(new Block(line.substring(1, line.length() - 1), new LinkedHashMap<>()));
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 1 || blocks.isEmpty()) throw new IllegalArgumentException("No line: " + line);
        var name = line.substring(0, colon);
        var before = blocks.getLast().lines().put(name, line.substring(colon + 1).strip());
        if (before != null)
            throw new IllegalArgumentException(blocks.getLast().id() + " says twice its " + name);
    }
}
