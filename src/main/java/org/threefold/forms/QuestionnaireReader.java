package org.threefold.forms;

import org.threefold.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a FHIR R4 `Questionnaire`: our own, and those of others as far as they can be asked here.
/// Nothing in it is executed; script in a text stays text.
public final class QuestionnaireReader {

    /// The largest file that is looked at, in bytes. Ours have some 10,000.
    public static final int LARGEST = 1_000_000;

    private static final int DEPTH = 40;

    private static final JsonMapper JSON =
            new JsonMapper(
                    JsonFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(DEPTH)
                                            .maxNumberLength(30)
                                            .maxNameLength(200)
                                            .build())
                            .build());

    private QuestionnaireReader() {}

    public static Outcome<Loaded> read(byte[] file) {
        return read(file, new ItemWalk());
    }

    /// The same of a definition of ours, which must be sound besides: see [DefinitionCheck].
    static Outcome<Loaded> definition(byte[] file) {
        return read(file, new ItemWalk(DefinitionCheck::objection));
    }

    /// The options of one item of a Questionnaire, whether or not it could be asked here.
    public static List<Option> options(JsonNode item) {
        return ShapeReader.options(item);
    }

    /// What one item of a Questionnaire, or the whole, is called elsewhere.
    public static List<Code> codes(JsonNode node) {
        return Json.codes(node);
    }

    private static Outcome<Loaded> read(byte[] file, ItemWalk walk) {
        if (file.length > LARGEST)
            return new Outcome.Refused<>("The file is larger than one megabyte.");
        try {
            return read(JSON.readTree(new String(file, StandardCharsets.UTF_8)), walk);
        } catch (JacksonException broken) {
            return new Outcome.Refused<>(
                    "This is no sound JSON, so nothing of it could be read. Is it the right file?");
        }
    }

    private static Outcome<Loaded> read(JsonNode root, ItemWalk walk) {
        if (!Json.text(root, "resourceType").equals("Questionnaire"))
            return new Outcome.Refused<>("This is not a FHIR Questionnaire.");
        walk.items(root.path("item"));
        if (walk.found().isEmpty())
            return new Outcome.Refused<>(
                    "No question in it can be asked here. " + String.join(" ", walk.leftOut()));
        return new Outcome.Done<>(new Loaded(questionnaire(root, walk), walk.leftOut()));
    }

    private static Questionnaire questionnaire(JsonNode root, ItemWalk walk) {
        return new Questionnaire(
                Json.text(root, "id"),
                Json.text(root, "version"),
                Json.first(Json.text(root, "title"), Json.text(root, "name"), "Questionnaire"),
                Json.text(root, "description"),
                Json.text(root, "copyright"),
                Json.text(root, "status").equals("retired"),
                Json.codes(root),
                Json.extensions(root),
                new Form(walk.found()));
    }
}
