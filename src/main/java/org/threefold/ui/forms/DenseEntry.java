package org.threefold.ui.forms;

import com.vaadin.flow.component.Component;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A question among many on one page, for somebody who knows the form: an answer or "not known", a
/// note, and who said it.
public interface DenseEntry {

    /// @param given an answer, with its note
    /// @param noted a note while there is no answer
    static DenseEntry of(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        return question.shape() instanceof Shape.YesNo
                ? new YesNoEntry(question, given, noted)
                : new ValueEntry(question, given, noted);
    }

    void show(Standing standing);

    void lock(boolean locked);

    void object(String why);

    /// Puts back a note that was typed before there was an answer.
    void draft(String note);

    /// Puts back a value that was typed and refused.
    default void typed(AnswerValue value) {}

    /// Puts back an answer that was given and refused.
    void refused(Answer<AnswerValue> answer, String note);

    /// Whether somebody is in it now, so that showing something else would disturb.
    boolean busy();

    /// What to do once nobody is in it any more.
    void onRest(Runnable then);

    /// Puts the cursor where the answer is given.
    void focus();

    Component component();
}
