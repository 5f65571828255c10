package org.threefold.evaluation;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Definitions;
import org.threefold.forms.Form;
import org.threefold.forms.Question;
import org.threefold.forms.Replies;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The catalogue of all clinical questions, in the order in which they are asked: the definitions
/// in `questionnaires/evaluation`, one a section, read once.
///
/// Their text names the thing, as on a clinician's own form, so that the same words can stand as a
/// field's label and in a sentence about what is missing.
public final class Questions {

    private static final Map<Section, Form> FORMS = forms();
    private static final Map<String, Question> ALL = index();
    private static final List<Question> ASKED =
            ALL.values().stream().filter(it -> !it.retired()).toList();
    private static final Map<Section, List<Question>> BY_SECTION = bySection();
    private static final Map<String, Integer> PLACES = places();

    private Questions() {}

    /// Reads the definitions now: one that is not sound stops the start of the portal.
    static void load() {}

    /// Those that are asked, and those that were.
    public static Collection<Question> known() {
        return ALL.values();
    }

    /// Those that are asked.
    public static List<Question> all() {
        return ASKED;
    }

    /// Those of a section that are asked.
    public static List<Question> in(Section section) {
        return BY_SECTION.getOrDefault(section, List.of());
    }

    public static Optional<Question> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /// For code that names a question itself: an id that is not in the catalogue is a bug.
    public static Question the(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No question " + id));
    }

    /// Whether a question has been reached, given the answers so far.
    public static boolean reached(Question question, Map<String, Answer<AnswerValue>> answers) {
        return form(Section.of(question)).asks(question, replies(answers));
    }

    static Form form(Section section) {
        return Objects.requireNonNull(FORMS.get(section));
    }

    /// Not known is a reply, too: someone asked.
    static Replies replies(Map<String, Answer<AnswerValue>> answers) {
        return id -> reply(answers.get(id));
    }

    /// The question of an answer that is stored. One that the catalogue lost has its id for text
    /// and is retired: what was answered is read all the same.
    static Question stored(String id, Shape shape) {
        return find(id).orElseGet(() -> Question.of(id, id, shape).retire());
    }

    /// Where a question stands in the catalogue; after all others where it does not.
    static int place(Question question) {
        var place = PLACES.get(question.id());
        return place == null ? PLACES.size() : place;
    }

    private static @Nullable Reply reply(@Nullable Answer<AnswerValue> answer) {
        return switch (answer) {
            case Answer.Known<AnswerValue>(var value) -> value;
            case Answer.NotKnown<AnswerValue> _ -> new Reply.NotKnown();
            case Answer.NotAsked<AnswerValue> _ -> null;
            case null -> null;
        };
    }

    private static Map<Section, Form> forms() {
        var forms = new EnumMap<Section, Form>(Section.class);
        for (var section : Section.values())
            forms.put(section, Definitions.read(section.definition()).form());
        return forms;
    }

    private static Map<String, Question> index() {
        var index = new LinkedHashMap<String, Question>();
        FORMS.forEach(
                (section, form) -> {
                    for (var question : form.questions()) {
                        check(section, question);
                        index.put(question.id(), question);
                    }
                });
        return Collections.unmodifiableMap(index);
    }

    /// Rules follow a question to the one it hangs on, and pages put it under its heading.
    private static void check(Section section, Question question) {
        boolean plain = question.asking().always() || question.asking().afterYes().isPresent();
        if (Section.of(question) != section || !plain || question.heading().isEmpty())
            throw new IllegalStateException(
                    "%s: Item %s belongs elsewhere, has no heading, or hangs on more than one yes."
                            .formatted(section.definition(), question.id()));
    }

    private static Map<Section, List<Question>> bySection() {
        var sections = new EnumMap<Section, List<Question>>(Section.class);
        for (var it : ASKED)
            sections.computeIfAbsent(Section.of(it), _ -> new ArrayList<>()).add(it);
        sections.replaceAll((_, questions) -> List.copyOf(questions));
        return sections;
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var id : ALL.keySet()) places.put(id, places.size());
        return places;
    }
}
