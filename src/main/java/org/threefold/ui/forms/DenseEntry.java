package org.threefold.ui.forms;

import com.vaadin.flow.component.html.Div;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A question among many on one page, for somebody who knows the form: an answer or "not known", a
/// note, and who said it.
public abstract class DenseEntry extends Div {

    private Runnable rested = () -> {};
    private boolean busy;

    /// @param given an answer, with its note
    /// @param noted a note while there is no answer
    public static DenseEntry of(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        return question.shape() instanceof Shape.YesNo
                ? new YesNoEntry(question, given, noted)
                : new ValueEntry(question, given, noted);
    }

    public abstract void show(ShownAnswer shown);

    public void lock(boolean locked) {
        if (locked && busy) rest();
    }

    public abstract void object(String why);

    /// Puts back a note that was typed before there was an answer.
    public abstract void draft(String note);

    /// Puts back a value that was typed and refused.
    public void typed(AnswerValue value) {}

    /// Puts back an answer that was given and refused.
    public abstract void refused(Answer<AnswerValue> answer, String note);

    /// Puts the cursor where the answer is given.
    public abstract void focus();

    /// Whether somebody is in it now, so that showing something else would disturb.
    public final boolean busy() {
        return busy;
    }

    /// What to do once nobody is in it any more.
    public final void onRest(Runnable then) {
        rested = then;
    }

    final void begin() {
        busy = true;
    }

    final void rest() {
        busy = false;
        rested.run();
    }
}
