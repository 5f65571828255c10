package org.threefold.ui.forms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;
import org.threefold.ui.shell.DraftFields;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A number with its unit, a day, a choice or words; each can be not known, and carries a note.
/// While somebody is in it, nothing that others say changes it.
final class ValueEntry extends DenseEntry {

    static final String EMPTIED =
            "The last answer stands until you enter another, or mark it not known.";
    static final String NOTE_FIRST = "Kept together with the answer, once there is one.";

    private final ValueField input;
    private final Checkbox notKnown = new Checkbox("Not known");
    private final TextField note = new TextField();
    private final NativeButton open = new NativeButton("Note");
    private final Span who = new Span();
    private final BiConsumer<Answer<AnswerValue>, String> given;
    private final Consumer<String> drafted;
    private @Nullable Answer<AnswerValue> answer;
    private final boolean noted;

    ValueEntry(
            Question question,
            BiConsumer<Answer<AnswerValue>, String> given,
            Consumer<String> drafted) {
        this.given = given;
        this.drafted = drafted;
        this.input =
                ValueField.of(question, question.text(), ValueField.Offer.LIST)
                        .onChange(this::changed);
        addClassName("value-entry");
        who.addClassNames("faint", "small");
        notKnown.setAriaLabel("Not known: " + question.text());
        notKnown.addValueChangeListener(this::marked);
        note.addClassName("value-note");
        note.setAriaLabel("Note: " + question.text());
        note.setMaxLength(8000);
        noted = !(question.shape() instanceof Shape.Words);
        open.addClassName("note-open");
        open.setAriaLabel("Note: " + question.text());
        open.addClickListener(_ -> open());
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(DraftFields.PAUSE);
        note.addValueChangeListener(this::noted);
        getElement().addEventListener("focusin", _ -> begin());
        getElement().addEventListener("focusout", _ -> rest());
        input.component().getElement().getThemeList().add("helper-above-field");
        var line = new Div(input.component(), notKnown, open);
        line.addClassName("value-line");
        note.setVisible(noted);
        fold(true);
        add(line, note, who);
    }

    /// Room for words where they stand already, and where somebody asks for it. Else the field is
    /// there and not seen, so that words which the browser has kept find it.
    private void fold(boolean folded) {
        note.setClassName("folded", folded);
        open.setVisible(noted && folded && !note.isReadOnly());
    }

    private void open() {
        fold(false);
        note.focus();
    }

    private void changed(Optional<AnswerValue> value) {
        object(value.isEmpty() ? EMPTIED : "");
        value.ifPresent(it -> give(new Answer.Known<>(it)));
    }

    private void marked(AbstractField.ComponentValueChangeEvent<Checkbox, Boolean> event) {
        if (!event.isFromClient()) return;
        if (event.getValue()) give(new Answer.NotKnown<>());
        else object(EMPTIED);
    }

    private void noted(AbstractField.ComponentValueChangeEvent<TextField, String> event) {
        if (!event.isFromClient()) return;
        fold(false);
        note.setHelperText(answer == null ? NOTE_FIRST : "");
        if (answer != null) given.accept(answer, note.getValue());
        else drafted.accept(note.getValue());
    }

    private void give(Answer<AnswerValue> now) {
        answer = now;
        note.setHelperText("");
        given.accept(now, note.getValue());
    }

    @Override
    public void show(ShownAnswer shown) {
        if (!(shown.answer() instanceof Answer.Known)) input.clear();
        refused(shown.answer(), shown.note());
        who.setText(shown.clash().map(ValueEntry::twoStand).orElse(shown.by()));
    }

    private static String twoStand(ShownAnswer.Clash clash) {
        return "Two answers stand: %s (%s) and %s (%s). Enter the right one."
                .formatted(
                        clash.mine().words(),
                        clash.mine().who(),
                        clash.theirs().words(),
                        clash.theirs().who());
    }

    @Override
    public void lock(boolean locked) {
        input.lock(locked);
        notKnown.setReadOnly(locked);
        note.setReadOnly(locked);
        if (locked) fold(note.isEmpty());
        super.lock(locked);
    }

    @Override
    public void object(String why) {
        input.object(why);
    }

    @Override
    public void draft(String words) {
        if (answer != null) return;
        note.setValue(words);
        fold(words.isEmpty());
    }

    @Override
    public void typed(AnswerValue value) {
        input.show(value);
    }

    @Override
    public void refused(Answer<AnswerValue> refused, String words) {
        answer = refused;
        notKnown.setValue(refused instanceof Answer.NotKnown<AnswerValue>);
        if (refused instanceof Answer.Known<AnswerValue>(var value)) input.show(value);
        note.setValue(words);
        fold(words.isEmpty());
    }

    @Override
    public void focus() {
        input.focus();
    }
}
