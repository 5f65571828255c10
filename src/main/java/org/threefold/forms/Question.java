package org.threefold.forms;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Days;
import org.threefold.library.VerificationLevel;

import java.util.List;

/// One question. Its id never changes its meaning: answers, imports and rules refer to it. A
/// retired question is asked no more and stays in its definition, so that what was answered can be
/// read and what was signed can be checked.
///
/// @param heading the words of the groups around it
/// @param hint what stands below it; often nothing
/// @param plain where its words for patients are, if it has any of their own
/// @param asking when it is asked
/// @param required whether it counts for completeness
/// @param codes what it is called elsewhere
/// @param mark how far the wording was checked, where that differs from the rest
/// @param more what our own extensions say besides: `source`, `since`, and what one module reads
public record Question(
        String id,
        String heading,
        String text,
        String hint,
        PlainWords plain,
        Shape shape,
        Asking asking,
        boolean required,
        boolean retired,
        List<Code> codes,
        @Nullable VerificationLevel mark,
        Extensions more) {

    /// The keys, in the messages of the module that asks, of its words for patients, of those of
    /// its group and of those below it; empty without any.
    public record PlainWords(String heading, String text, String hint) {

        static final PlainWords NONE = new PlainWords("", "", "");
    }

    public Question {
        codes = List.copyOf(codes);
    }

    /// One that is always asked and says no more than this.
    public static Question of(String id, String text, Shape shape) {
        return new Question(
                id,
                "",
                text,
                "",
                PlainWords.NONE,
                shape,
                Asking.ALWAYS,
                false,
                false,
                List.of(),
                null,
                Extensions.NONE);
    }

    public Question retire() {
        return new Question(
                id, heading, text, hint, plain, shape, asking, false, true, codes, mark, more);
    }

    /// The same question in these words, such as those for patients in their language.
    public Question said(String heading, String text, String hint) {
        return new Question(
                id, heading, text, hint, plain, shape, asking, required, retired, codes, mark,
                more);
    }

    /// The same question in another wording. When it is asked, and whether it must be, stays.
    public Question worded(Question other) {
        return new Question(
                id,
                other.heading,
                other.text,
                other.hint,
                plain,
                other.shape,
                asking,
                required,
                retired,
                codes,
                null,
                more);
    }

    /// Where it comes from; often nothing.
    public String source() {
        return more.first("source");
    }

    /// The day from which it is asked, where that is known.
    public String since() {
        return more.first("since");
    }

    /// The words of an option that was chosen.
    public String chosen(String code) {
        return shape instanceof Shape.Choice choice ? choice.words(code) : code;
    }

    /// The unit of a number, with a space before it; nothing where there is none.
    public String unit() {
        return shape instanceof Shape.Number number && !number.unit().isEmpty()
                ? " " + number.unit()
                : "";
    }

    /// An answer to it, as staff read it.
    public String words(Reply reply) {
        return switch (reply) {
            case AnswerValue.Chosen(var code) -> chosen(code);
            case AnswerValue.Amount(var value) -> Numbers.plain(value) + unit();
            case AnswerValue.YesNo(var yes) -> yes ? "Yes" : "No";
            case AnswerValue.On(var day) -> Days.staff(day);
            case AnswerValue.Text(var text) -> text;
            case Reply.NotKnown _ -> "Not known";
            case Reply.Declined _ -> "No answer given";
        };
    }
}
