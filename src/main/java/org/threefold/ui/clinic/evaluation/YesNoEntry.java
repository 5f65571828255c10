package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.evaluation.Evaluation;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.QuestionField;
import org.threefold.ui.kit.Said;

import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Yes, no or not known, with words beside it. Two answers that stand against each other are both
/// shown until one is chosen. From the first key of a note until it is sent, nothing that others
/// say changes what the answer rests on.
class YesNoEntry implements AnswerField.Entry {

    private final QuestionField field;
    private final BiConsumer<Answer<AnswerValue>, String> given;
    private final Consumer<String> noted;
    private @Nullable CurrentAnswer current;
    private Runnable rested = () -> {};
    private boolean busy;

    YesNoEntry(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        this.given = given;
        this.noted = noted;
        this.field = new QuestionField(question.text());
        if (question.hint() != null) field.why(question.hint());
        field.onBegin(() -> busy = true);
        field.onAnswer(this::heard);
        field.onSettle(this::settled);
    }

    private void heard(Said said) {
        answered(said);
        rest();
    }

    private void rest() {
        busy = false;
        rested.run();
    }

    @Override
    public boolean busy() {
        return busy;
    }

    @Override
    public void onRest(Runnable then) {
        rested = then;
    }

    private void answered(Said said) {
        switch (said.answer()) {
            case Answer.Known<Boolean>(var yes) ->
                    given.accept(new Answer.Known<>(new AnswerValue.YesNo(yes)), said.note());
            case Answer.NotKnown<Boolean> _ -> given.accept(new Answer.NotKnown<>(), said.note());
            case Answer.NotAsked<Boolean> _ -> noted.accept(said.note());
        }
    }

    private void settled(QuestionField.Side side) {
        if (current == null) return;
        var stays =
                side == QuestionField.Side.MINE
                        ? current.heads().getLast()
                        : current.heads().getFirst();
        given.accept(stays.answer(), stays.note());
    }

    @Override
    public void show(@Nullable CurrentAnswer newHeld, Evaluation evaluation, ZoneId zone) {
        current = newHeld;
        if (newHeld == null) return;
        field.show(said(newHeld.latest()));
        field.by(Signed.by(newHeld.latest(), evaluation, zone));
        if (newHeld.clashes()) {
            var other = newHeld.heads().getFirst();
            field.clash(evaluation.name(other.by()), said(newHeld.heads().getLast()), said(other));
        } else field.noClash();
    }

    private static Said said(org.threefold.evaluation.Entry entry) {
        return said(entry.answer(), entry.note());
    }

    private static Said said(Answer<AnswerValue> answer, String note) {
        return new Said(
                switch (answer) {
                    case Answer.Known<AnswerValue>(AnswerValue.YesNo(boolean yes)) ->
                            new Answer.Known<>(yes);
                    case Answer.Known<AnswerValue> _, Answer.NotKnown<AnswerValue> _ ->
                            new Answer.NotKnown<>();
                    case Answer.NotAsked<AnswerValue> _ -> new Answer.NotAsked<>();
                },
                note);
    }

    @Override
    public void refused(Answer<AnswerValue> answer, String note) {
        field.show(said(answer, note));
    }

    @Override
    public void lock(boolean locked) {
        field.locked(locked);
        if (locked && busy) rest();
    }

    @Override
    public void object(String why) {
        Notifications.no(why);
    }

    @Override
    public void draft(String note) {
        if (current == null) field.show(new Said(new Answer.NotAsked<>(), note));
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public Component component() {
        return field;
    }
}
