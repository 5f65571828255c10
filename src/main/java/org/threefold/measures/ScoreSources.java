package org.threefold.measures;

import org.threefold.library.Source;
import org.threefold.library.Sources;
import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;

/// Where the scoring of instruments is from: `instruments/sources.json`, and the practice's own
/// policy. They belong into the register of [Sources] as soon as a rule cites them.
record ScoreSources(Map<String, Source> byId) {

    static ScoreSources read() {
        var sources = new HashMap<String, Source>();
        sources.put(Sources.POLICY.id(), Sources.POLICY);
        for (var node : ScoreReader.file("sources.json")) {
            var source = source(node);
            sources.put(source.id(), source);
        }
        return new ScoreSources(Map.copyOf(sources));
    }

    Source the(String id) {
        var source = byId.get(id);
        if (source == null) throw new IllegalArgumentException("cites a source not there: " + id);
        return source;
    }

    private static Source source(JsonNode node) {
        return new Source(
                node.path("id").asString(),
                node.path("name").asString(),
                node.path("citation").asString(),
                node.path("locator").asString());
    }
}
