package org.threefold.ui.forms;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.forms.AnswerCheck;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.ui.forms.QuestionPage.Asked;
import org.threefold.ui.shell.DraftFields;

import java.util.function.Consumer;

/// An answer that is written, and kept by a button; a number or a day by Enter too.
final class TypedAnswer extends Div {

    private final Asked asked;
    private final ValueField field;
    private final Consumer<Reply> answer;

    TypedAnswer(Asked asked, DraftFields drafts, Consumer<Reply> answer) {
        this.asked = asked;
        this.answer = answer;
        this.field =
                ValueField.of(
                        asked.question().said("", "", ""),
                        PageWords.of("forms.answer"),
                        ValueField.Offer.ALL);
        setClassName("asking-choices");
        if (asked.given() instanceof AnswerValue given) field.show(given);
        field.keep(drafts, asked.question().id());
        var keep = TitledSection.button(PageWords.of("forms.keep"), "go", this::keep);
        add(field.component(), keep);
        if (!(field.component() instanceof TextArea))
            keep.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
    }

    private void keep() {
        var given = field.value().filter(it -> AnswerCheck.misfit(asked.question(), it).isEmpty());
        field.object(given.isPresent() ? "" : PageWords.wanted(asked.question().shape()));
        given.ifPresent(answer::accept);
    }
}
