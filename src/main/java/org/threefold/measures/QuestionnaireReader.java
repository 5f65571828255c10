package org.threefold.measures;

import org.threefold.kernel.Outcome;
import org.threefold.library.VerificationLevel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

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
        if (file.length > LARGEST)
            return new Outcome.Refused<>("The file is larger than one megabyte.");
        try {
            return read(JSON.readTree(new String(file, StandardCharsets.UTF_8)));
        } catch (JacksonException broken) {
            return new Outcome.Refused<>(
                    "This is no sound JSON, so nothing of it could be read. Is it the right file?");
        }
    }

    private static Outcome<Loaded> read(JsonNode root) {
        if (!Json.text(root, "resourceType").equals("Questionnaire"))
            return new Outcome.Refused<>("This is not a FHIR Questionnaire.");
        var walk = new ItemWalk();
        walk.items(root.path("item"), "");
        if (walk.found().isEmpty())
            return new Outcome.Refused<>(
                    "No question in it can be asked here. " + String.join(" ", walk.leftOut()));
        return new Outcome.Done<>(new Loaded(instrument(root, walk), walk.leftOut()));
    }

    private static Instrument instrument(JsonNode root, ItemWalk walk) {
        var title = Json.first(Json.text(root, "title"), Json.text(root, "name"), "Questionnaire");
        var distribution =
                Json.one(Distribution.class, root, "text-distribution", Distribution.SCORE_ONLY);
        return new Instrument(
                Json.text(root, "id"),
                Json.text(root, "version"),
                Json.first(Json.extension(root, "short-name"), title),
                title,
                Json.text(root, "description"),
                distribution,
                Json.one(Manner.class, root, "answered-by", Manner.ASKED),
                Json.one(KeptFor.class, root, "kept-for", KeptFor.SEATS),
                Json.number(root, "minutes", 1),
                licence(root),
                Json.extension(root, "wording"),
                distribution == Distribution.BUNDLED,
                Json.loinc(root),
                Json.text(root, "status").equals("retired"),
                walk.found());
    }

    /// A file that says nothing of its licence has none that is known.
    private static Licence licence(JsonNode root) {
        return new Licence(
                Json.first(Json.extension(root, "licence"), "Not stated"),
                Json.one(VerificationLevel.class, root, "licence-mark", VerificationLevel.MEMORY),
                Json.first(Json.text(root, "copyright"), "Not stated"));
    }
}
