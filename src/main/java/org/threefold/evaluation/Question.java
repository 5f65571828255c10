package org.threefold.evaluation;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One clinical question. The id is stable and dotted (`psychiatric.psychosis-now`): answers,
/// imports and rules refer to it, so it never changes its meaning.
///
/// `askedWhen` names a yes/no question; this one appears only when that was answered yes.
/// `required` questions count towards completeness. A `retired` question is asked no more and stays
/// in the catalogue, so that what was answered can be read and what was signed can be checked.
public record Question(
        String id,
        String group,
        String wording,
        Kind kind,
        @Nullable String hint,
        @Nullable String askedWhen,
        boolean required,
        boolean retired) {

    public Question {
        Section.of(id);
        if (wording.isBlank())
            throw new IllegalArgumentException("A question asks something: " + id);
    }

    public Section section() {
        return Section.of(id);
    }

    /// Whether the question has been reached, given the answers so far.
    public boolean applies(Map<String, Answer<AnswerValue>> answers) {
        return askedWhen == null || isYes(answers.get(askedWhen));
    }

    /// Why a value cannot be the answer, in words that can stand at the field.
    public Optional<String> objectionTo(AnswerValue value) {
        return Objection.to(this, value);
    }

    Question in(String heading) {
        return new Question(id, heading, wording, kind, hint, askedWhen, required, retired);
    }

    Question hint(String words) {
        return new Question(id, group, wording, kind, words, askedWhen, required, retired);
    }

    Question after(String yesNo) {
        return new Question(id, group, wording, kind, hint, yesNo, required, retired);
    }

    Question optional() {
        return new Question(id, group, wording, kind, hint, askedWhen, false, retired);
    }

    Question retire() {
        return new Question(id, group, wording, kind, hint, askedWhen, false, true);
    }

    static Question yesNo(String id, String wording) {
        return asked(id, wording, new Kind.YesNo());
    }

    static Question day(String id, String wording) {
        return asked(id, wording, new Kind.Day());
    }

    static Question words(String id, String wording) {
        return asked(id, wording, new Kind.Words());
    }

    static Question choice(String id, String wording, Kind.Option... options) {
        return asked(id, wording, new Kind.Choice(List.of(options)));
    }

    static Question amount(String id, String wording, String unit, String least, String most) {
        var kind = new Kind.Quantity(unit, new BigDecimal(least), new BigDecimal(most));
        return asked(id, wording, kind);
    }

    static Kind.Option option(String key, String words) {
        return new Kind.Option(key, words);
    }

    private static Question asked(String id, String wording, Kind kind) {
        return new Question(id, "", wording, kind, null, null, true, false);
    }

    private static boolean isYes(@Nullable Answer<AnswerValue> answer) {
        return answer instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(boolean yes)) && yes;
    }
}
