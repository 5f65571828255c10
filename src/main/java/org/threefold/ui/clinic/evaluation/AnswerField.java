package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.evaluation.EntryId;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The field of one question, whatever sort of answer it takes.
class AnswerField extends Div {

    private final Question question;
    private final Entry entry;
    private final List<EntryId> own = new ArrayList<>();
    private @Nullable CurrentAnswer shown;
    private Runnable heldBack = () -> {};

    /// What stands inside: yes/no, or a value.
    interface Entry {

        void show(@Nullable CurrentAnswer current, Evaluation evaluation, ZoneId zone);

        void lock(boolean locked);

        void object(String why);

        /// Puts back a note that was typed before there was an answer.
        void draft(String note);

        /// Puts back a number that was typed and refused.
        default void typed(String number) {}

        /// Puts back an answer that was given and refused.
        void refused(Answer<AnswerValue> answer, String note);

        /// Whether somebody is in it now, so that showing something else would disturb.
        default boolean busy() {
            return false;
        }

        /// What to do once nobody is in it any more.
        default void onRest(Runnable then) {}

        /// Puts the cursor where the answer is given.
        void focus();

        Component component();
    }

    /// @param given an answer, with its note
    /// @param noted a note while there is no answer
    AnswerField(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        this.question = question;
        this.entry =
                question.shape() instanceof Shape.YesNo
                        ? new YesNoEntry(question, given, noted)
                        : new ValueEntry(question, given, noted);
        addClassName("answer");
        setId("q-" + question.id().replace('.', '-'));
        entry.onRest(() -> heldBack.run());
        BrowserDrafts.answers(entry.component(), "answer " + question.id());
        add(entry.component());
    }

    Question question() {
        return question;
    }

    void show(Evaluation evaluation, ZoneId zone) {
        if (entry.busy()) {
            heldBack = () -> show(evaluation, zone);
            return;
        }
        heldBack = () -> {};
        own.clear();
        shown = evaluation.on(question).orElse(null);
        entry.show(shown, evaluation, zone);
    }

    /// Asked at all, given the answers so far?
    void reach(Map<String, Answer<AnswerValue>> answers) {
        setVisible(Questions.reached(question, answers));
    }

    /// What was before the eyes of whoever answers here.
    @Nullable CurrentAnswer shown() {
        return shown;
    }

    /// The entries that an answer given here takes the place of: those shown, and one's own since.
    List<EntryId> seen() {
        var seen = new ArrayList<>(own);
        if (shown != null) seen.addAll(shown.seen());
        return seen;
    }

    void kept(EntryId entryId) {
        own.add(entryId);
    }

    void focus() {
        entry.focus();
    }

    void draft(String note) {
        entry.draft(note);
    }

    void typed(String number) {
        entry.typed(number);
    }

    void refused(Answer<AnswerValue> answer, String note) {
        entry.refused(answer, note);
    }

    void lock(boolean locked) {
        entry.lock(locked);
    }

    void object(String why) {
        entry.object(why);
    }
}
