package org.threefold.ui.forms;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.QuestionField;
import org.threefold.ui.kit.Said;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Yes, no or not known, with words beside it. Two answers that stand against each other are both
/// shown until one is chosen. From the first key of a note until it is sent, nothing that others
/// say changes what the answer rests on.
final class YesNoEntry extends DenseEntry {

    static final String LATE =
            "This section was signed meanwhile, and this is not in it: %s. Add it to what was signed.";

    private final QuestionField field;
    private final BiConsumer<Answer<AnswerValue>, String> given;
    private final Consumer<String> noted;
    private @Nullable ShownAnswer current;

    YesNoEntry(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        this.given = given;
        this.noted = noted;
        this.field = new QuestionField(question.text());
        field.why(question.hint());
        field.onBegin(this::begin);
        field.onAnswer(this::heard);
        field.onSettle(this::settled);
        field.onLate(YesNoEntry::late);
        add(field);
    }

    private void heard(Said said) {
        answered(said);
        rest();
    }

    private static void late(Said said) {
        Notifications.no(LATE.formatted(said.words()));
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
        if (current == null || current.clash().isEmpty()) return;
        var clash = current.clash().get();
        var stays = side == QuestionField.Side.MINE ? clash.mine() : clash.theirs();
        given.accept(stays.answer(), stays.note());
    }

    @Override
    public void show(ShownAnswer shown) {
        current = shown;
        field.show(said(shown.answer(), shown.note()));
        field.by(shown.by());
        shown.clash()
                .ifPresentOrElse(
                        it -> field.clash(it.theirs().who(), said(it.mine()), said(it.theirs())),
                        field::noClash);
    }

    private static Said said(ShownAnswer.Side side) {
        return said(side.answer(), side.note());
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
        super.lock(locked);
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
}
