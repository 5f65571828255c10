package org.threefold.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

    private static final Map<Section, List<Question>> BY_SECTION =
            ALL.values().stream().collect(Collectors.groupingBy(Question::section));

    private Questions() {}

    public static Collection<Question> all() {
        return ALL.values();
    }

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

    static List<Question> group(String heading, Question... questions) {
        return Arrays.stream(questions).map(question -> question.in(heading)).toList();
    }

    @SafeVarargs
    static List<Question> sheet(List<Question>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
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
