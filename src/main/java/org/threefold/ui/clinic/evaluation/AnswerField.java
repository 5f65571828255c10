package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.CurrentAnswer;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.EntryId;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;
import org.threefold.ui.forms.DenseEntry;
import org.threefold.ui.forms.ShownAnswer;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The field of one question, whatever sort of answer it takes.
class AnswerField extends Div {

    private final Question question;
    private final DenseEntry entry;
    private final List<EntryId> own = new ArrayList<>();
    private @Nullable CurrentAnswer shown;
    private Runnable heldBack = () -> {};

    /// @param given an answer, with its note
    /// @param noted a note while there is no answer
    AnswerField(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> noted) {
        this.question = question;
        this.entry = DenseEntry.of(question, given, noted);
        addClassName("answer");
        setId("q-" + question.id().replace('.', '-'));
        entry.onRest(() -> heldBack.run());
        BrowserDrafts.answers(entry, "answer " + question.id());
        add(entry);
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
        if (shown != null) entry.show(shown(shown, evaluation, zone));
    }

    private static ShownAnswer shown(CurrentAnswer current, Evaluation evaluation, ZoneId zone) {
        var latest = current.latest();
        var clash =
                new ShownAnswer.Clash(
                        side(current.heads().getLast(), evaluation), side(latest, evaluation));
        return new ShownAnswer(
                latest.answer(),
                latest.note(),
                Signed.by(latest, evaluation, zone),
                Optional.of(clash).filter(_ -> current.clashes()));
    }

    private static ShownAnswer.Side side(Entry entry, Evaluation evaluation) {
        return new ShownAnswer.Side(
                evaluation.name(entry.by()), entry.answer(), entry.note(), Signed.answer(entry));
    }

    DenseEntry entry() {
        return entry;
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
}
