package org.threefold.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which facts each rule may look at, on any chart, as `reads.txt` declares it: the id of a rule on
/// a line of its own, below it its facts, indented: ids of questions, and words for everything
/// else. A test holds it against what the rules look at on generated charts.
final class DeclaredReads {

    static final String FILE = "reads.txt";

    private static final Map<String, List<String>> BY_RULE = read();

    private DeclaredReads() {}

    /// Refuses a rule that declares nothing.
    static List<String> of(Rule rule) {
        return Objects.requireNonNull(
                BY_RULE.get(rule.id()), () -> rule.id() + " does not declare what it reads");
    }

    private static Map<String, List<String>> read() {
        var rules = new LinkedHashMap<String, List<String>>();
        var facts = new ArrayList<String>();
        for (var line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith(" ")) facts.add(line.strip());
            else {
                facts = new ArrayList<>();
                rules.put(line, facts);
            }
        }
        return rules;
    }

    private static List<String> lines() {
        var file = Objects.requireNonNull(DeclaredReads.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
