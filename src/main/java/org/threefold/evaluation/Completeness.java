package org.threefold.evaluation;

import org.threefold.kernel.Answer;
import org.threefold.kernel.Discipline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How far the evaluation has come. Asked and not known counts as answered: someone asked.
/// Whether that is enough is for the rules to say.
public record Completeness(List<Meter> sections) {

    /// One section: required questions that apply, how many are answered, which are not.
    public record Meter(Section section, int asked, int answered, List<Question> missing) {

        public boolean complete() {
            return missing.isEmpty();
        }

        /// "Heart: Ischemic heart disease", one line a question, in the order of the form.
        public List<String> missingWords() {
            return missing.stream().map(it -> it.group() + ": " + it.wording()).toList();
        }
    }

    public static Completeness of(Map<String, Answer<AnswerValue>> answers) {
        return new Completeness(
                Arrays.stream(Section.values()).map(section -> meter(section, answers)).toList());
    }

    public Meter in(Section section) {
        return sections.get(section.ordinal());
    }

    public List<Meter> of(Discipline discipline) {
        return sections.stream().filter(it -> it.section().owner() == discipline).toList();
    }

    public int asked(Discipline discipline) {
        return of(discipline).stream().mapToInt(Meter::asked).sum();
    }

    public int answered(Discipline discipline) {
        return of(discipline).stream().mapToInt(Meter::answered).sum();
    }

    public boolean complete(Discipline discipline) {
        return of(discipline).stream().allMatch(Meter::complete);
    }

    private static Meter meter(Section section, Map<String, Answer<AnswerValue>> answers) {
        var asked =
                Questions.in(section).stream()
                        .filter(Question::required)
                        .filter(question -> question.applies(answers))
                        .toList();
        var missing = asked.stream().filter(question -> !isAnswered(question, answers)).toList();
        return new Meter(section, asked.size(), asked.size() - missing.size(), missing);
    }

    private static boolean isAnswered(Question question, Map<String, Answer<AnswerValue>> answers) {
        return switch (answers.getOrDefault(question.id(), new Answer.NotAsked<>())) {
            case Answer.Known<AnswerValue> _, Answer.NotKnown<AnswerValue> _ -> true;
            case Answer.NotAsked<AnswerValue> _ -> false;
        };
    }
}
