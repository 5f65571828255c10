package org.threefold.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
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
            return missing.stream().map(it -> it.heading() + ": " + it.text()).toList();
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
        var form = Questions.form(section);
        var replies = Questions.replies(answers);
        long asked = form.asked(replies).stream().filter(Question::required).count();
        var missing = form.missing(replies);
        return new Meter(section, (int) asked, (int) asked - missing.size(), missing);
    }
}
