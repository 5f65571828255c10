package org.threefold.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The catalogue of all clinical questions, in the order in which they are asked.
///
/// The wording names the thing, as on a clinician's own form, so that the same words can stand
/// as a field's label and in a sentence about what is missing.
public final class Questions {

    private static final Map<String, Question> ALL =
            index(
                    MedicalQuestions.ALL,
                    OrganQuestions.ALL,
                    MeasurementQuestions.ALL,
                    TreatmentQuestions.ALL,
                    PsychiatricQuestions.ALL,
                    SubstanceUseQuestions.ALL,
                    ExpectationQuestions.ALL);

    private static final List<Question> ASKED =
            ALL.values().stream().filter(it -> !it.retired()).toList();

    private static final Map<Section, List<Question>> BY_SECTION =
            ASKED.stream().collect(Collectors.groupingBy(Question::section));

    private static final Map<String, Integer> PLACES = places();

    private Questions() {}

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

    /// The question of an answer that is stored. One that the catalogue lost has its id for wording
    /// and is retired: what was answered is read all the same.
    static Question stored(String id, Kind kind) {
        return find(id).orElseGet(
                        () -> new Question(id, "", id, kind, null, null, false, false).retire());
    }

    /// Where a question stands in the catalogue; after all others where it does not.
    static int place(Question question) {
        var place = PLACES.get(question.id());
        return place == null ? PLACES.size() : place;
    }

    static List<Question> group(String heading, Question... questions) {
        return Arrays.stream(questions).map(question -> question.in(heading)).toList();
    }

    @SafeVarargs
    static List<Question> sheet(List<Question>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var id : ALL.keySet()) places.put(id, places.size());
        return places;
    }

    @SafeVarargs
    private static Map<String, Question> index(List<Question>... sheets) {
        var index = new LinkedHashMap<String, Question>();
        for (var question : sheet(sheets)) {
            if (index.put(question.id(), question) != null) {
                throw new IllegalStateException("Asked twice: " + question.id());
            }
        }
        return Collections.unmodifiableMap(index);
    }
}
