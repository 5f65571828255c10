package org.threefold.measures;

import org.threefold.library.Citation;
import org.threefold.library.VerificationLevel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the scores of an instrument from the file beside its definition: how each is computed, its
/// range, what its stretches are called and which change is meaningful, each with its source. A
/// file that is not sound is a bug, and is refused with the name of the score.
final class ScoreReader {

    private static final String PLACE = "/instruments/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Instrument instrument;
    private final ScoreSources sources;

    ScoreReader(Instrument instrument, ScoreSources sources) {
        this.instrument = instrument;
        this.sources = sources;
    }

    static JsonNode file(String name) {
        try (var in =
                Objects.requireNonNull(ScoreReader.class.getResourceAsStream(PLACE + name), name)) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Scale> scales() {
        return scales(file(instrument.key() + ".scores.json"));
    }

    List<Scale> scales(JsonNode file) {
        var scales = new ArrayList<Scale>();
        for (var node : file.path("scores")) {
            try {
                scales.add(sound(scale(node)));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException(
                        "%s: Score %s %s"
                                .formatted(
                                        instrument.key(),
                                        node.path("key").asString(""),
                                        wrong.getMessage()),
                        wrong);
            }
        }
        return scales;
    }

    private Scale sound(Scale scale) {
        if (!scale.key().startsWith(instrument.key() + "/"))
            throw new IllegalArgumentException("is of another instrument.");
        var from = scale.bands().stream().map(Band::from).toList();
        boolean inOrder = from.equals(from.stream().sorted().distinct().toList());
        boolean whole =
                from.isEmpty()
                        || from.getFirst().compareTo(scale.least()) == 0
                                && from.getLast().compareTo(scale.most()) <= 0;
        if (!inOrder || !whole || scale.least().compareTo(scale.most()) >= 0)
            throw new IllegalArgumentException("has a range or bands that are not in order.");
        return scale;
    }

    private Scale scale(JsonNode node) {
        var bands = new ArrayList<Band>();
        for (var it : node.path("bands"))
            bands.add(new Band(number(it, "from"), text(it, "words"), citation(it)));
        var changes = new ArrayList<Threshold>();
        for (var it : node.path("meaningful")) changes.add(threshold(it));
        return new Scale(
                text(node, "key"),
                text(node, "name"),
                formula(node.path("formula")),
                number(node, "least"),
                number(node, "most"),
                Direction.valueOf(text(node, "better")),
                bands,
                changes,
                node.has("loinc") ? text(node, "loinc") : null,
                node.path("caveat").asString(""));
    }

    private Threshold threshold(JsonNode node) {
        return node.has("percent")
                ? Threshold.percent(number(node, "percent"), text(node, "words"), citation(node))
                : Threshold.points(number(node, "points"), text(node, "words"), citation(node));
    }

    private Citation citation(JsonNode node) {
        return new Citation(
                sources.the(text(node, "source")),
                VerificationLevel.valueOf(text(node, "mark")),
                text(node, "detail"));
    }

    private Formula formula(JsonNode node) {
        if (node.has("sum"))
            return new Formula.Sum(items(node, "sum"), Set.copyOf(items(node, "reversed")));
        if (node.has("mean")) return new Formula.Mean(items(node, "mean"));
        if (node.has("use")) return new Formula.Substance(items(node, "use"), items(node, "yes"));
        return Formula.judged(text(node, "judged"));
    }

    private List<String> items(JsonNode node, String name) {
        var items = new ArrayList<String>();
        for (var it : node.path(name)) items.add(it.asString());
        for (var it : items)
            if (instrument.item(it).isEmpty())
                throw new IllegalArgumentException(
                        "reads item %s, which is not there.".formatted(it));
        return List.copyOf(items);
    }

    private static String text(JsonNode node, String name) {
        var text = node.path(name).asString("");
        if (text.isEmpty()) throw new IllegalArgumentException("does not say: " + name + ".");
        return text;
    }

    private static BigDecimal number(JsonNode node, String name) {
        if (!node.path(name).isNumber())
            throw new IllegalArgumentException("has no number: " + name + ".");
        return node.path(name).decimalValue();
    }
}
